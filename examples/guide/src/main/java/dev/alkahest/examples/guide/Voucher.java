package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.UUID;

// guide: defaults
@Table
public class Voucher {
    @Id
    @Generated(Generated.Strategy.UUID_V7)
    UUID id; // the program's: made by the flush, where it is null

    String currency = "EUR"; // the program's: every new object begins with it

    int discount = 10;

    @Column(length = 20, defaultValue = "'open'")
    String state; // the database's, where it is null at the INSERT

    @Computed("100 - discount")
    int remaining; // the database's, at each INSERT and UPDATE
}
// end
