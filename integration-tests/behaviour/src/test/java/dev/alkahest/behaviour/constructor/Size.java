package dev.alkahest.behaviour.constructor;

import dev.alkahest.annotation.Embeddable;

/** Immutable, and no record. */
@Embeddable
final class Size {

    private final int width;
    private final int height;

    Size(int height, int width) {
        this.width = width;
        this.height = height;
    }

    int getWidth() {
        return width;
    }

    int height() {
        return height;
    }
}
