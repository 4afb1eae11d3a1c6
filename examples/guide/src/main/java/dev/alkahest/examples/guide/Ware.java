package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Table
public class Ware {

    @Id
    Long id;

    // guide: made
    // in Ware
    @Column(precision = 10, scale = 2, nullable = false)
    BigDecimal price;

    int discount; // percent

    @Computed("price * (100 - discount) / 100") // GENERATED ALWAYS AS (...): kept with the row, never written by you
    @Column(precision = 10, scale = 2)
    BigDecimal reduced;

    @Column(defaultValue = "CURRENT_TIMESTAMP")
    Instant listed; // the database's, where it is null
    // end

    Ware() {}

    Ware(BigDecimal price, int discount) {
        this.price = price;
        this.discount = discount;
    }
}
