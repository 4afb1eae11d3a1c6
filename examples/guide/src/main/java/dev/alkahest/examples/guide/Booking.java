package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

// guide: own-key
@Table
public class Booking {
    @Id
    @Generated(with = BookingNumbers.class)
    String number;
}
// end
