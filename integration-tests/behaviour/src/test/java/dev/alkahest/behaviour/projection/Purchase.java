package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;

@Table("kiosk_purchase")
class Purchase {

    @Id
    @Generated
    Long id;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Relationship
    Kiosk kiosk;

    Purchase() {}

    Purchase(Kiosk kiosk, String price) {
        this.kiosk = kiosk;
        this.price = price == null ? null : new BigDecimal(price);
    }
}
