package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Projection;

/** A component for each primitive, and one whose numbers are stored as text. */
@Projection
record Numbers(
        boolean on,
        byte tiny,
        short small,
        int whole,
        long large,
        float real,
        double exact,
        char letter,
        long numeral) {}
