package dev.alkahest.behaviour.keys.kinds;

import org.jspecify.annotations.Nullable;

/** A number that is no record, and has its own equals. */
final class Serial {

    final int number;

    Serial(int number) {
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Serial serial && serial.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
