package embedded.shop;

import dev.alkahest.annotation.AttributeOverride;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import embedded.maps.Place;

@Table
public class Shop {

    @Id
    Long id;

    Place place;

    @Embedded(prefix = "old_", overrides = @AttributeOverride(name = "zone.row", column = @Column("old_line")))
    Place old;
}
