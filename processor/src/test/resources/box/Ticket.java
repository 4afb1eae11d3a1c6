package box;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.time.Instant;
import java.util.List;

/** Values of classes of its own, a key by a class of its own, a version that is a time. */
@Table
public class Ticket {

    @Id
    @Generated(with = TicketNumbers.class)
    String number;

    @Convert(MoneyConverter.class)
    @Column(precision = 8, scale = 2, nullable = false)
    Money price;

    @Convert(SeatsConverter.class)
    List<Integer> seats;

    @Enumerated(code = "letter")
    private Zone zone;

    @Version
    Instant updated;

    public Zone getZone() {
        return zone;
    }

    public void setZone(Zone zone) {
        this.zone = zone;
    }
}
