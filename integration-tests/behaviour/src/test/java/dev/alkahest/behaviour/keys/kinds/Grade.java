package dev.alkahest.behaviour.keys.kinds;

/** A constant for each box, with a code. */
enum Grade {
    LOW("L"),
    FAIR("F"),
    GOOD("G"),
    FINE("I"),
    BEST("B");

    final String code;

    Grade(String code) {
        this.code = code;
    }
}
