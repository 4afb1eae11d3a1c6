package dev.alkahest.behaviour.keys.kinds;

/** A constant for each box, with a letter. */
enum Letter {
    ALPHA('a'),
    BETA('b'),
    GAMMA('g'),
    DELTA('d'),
    EPSILON('e');

    private final char sign;

    Letter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
