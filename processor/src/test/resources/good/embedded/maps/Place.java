package embedded.maps;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

/** Private fields and accessors, for owners in other packages. */
@Embeddable
public class Place {

    private double latitude;
    private double longitude;
    private Zone zone;

    Place() {}

    public double getLatitude() {
        return latitude;
    }

    public void setLatitude(double latitude) {
        this.latitude = latitude;
    }

    public double getLongitude() {
        return longitude;
    }

    public void setLongitude(double longitude) {
        this.longitude = longitude;
    }

    Zone zone() {
        return zone;
    }

    void zone(Zone zone) {
        this.zone = zone;
    }

    @Embeddable
    public record Zone(@Column("url") String urlName, String URLName, long columns, int row, byte[] at) {}
}
