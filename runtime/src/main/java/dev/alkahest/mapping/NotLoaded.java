package dev.alkahest.mapping;

import dev.alkahest.DetachedException;

/** Says what to do about a relationship that can't load any more. */
final class NotLoaded {

    private NotLoaded() {}

    static DetachedException detached(String attribute) {
        return new DetachedException(
                attribute + " is not loaded, and its owner belongs to no open session. Load it before"
                        + " the session closes, by touching it or with options(selectin(...)) on the query that reads its owner.");
    }
}
