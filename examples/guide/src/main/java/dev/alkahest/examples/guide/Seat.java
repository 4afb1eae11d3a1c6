package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

// guide: constructor
@Table
public class Seat {

    @Id
    Long id;

    final String row; // set once, by the constructor, and never written again
    final int number;
    boolean broken;

    Seat(String row, int number) {
        this.row = row;
        this.number = number;
    }
}
// end
