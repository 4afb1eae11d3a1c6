package dev.alkahest.behaviour.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Says what is wrong. */
final class Checks {

    private Checks() {}

    static void compare(String what, List<Thing> actual, List<Thing> expected) {
        if (actual.size() != expected.size() || !new HashSet<>(actual).equals(new HashSet<>(expected))) {
            throw new AssertionError(what + ": is " + actual + ", should be " + expected);
        }
    }

    static void compare(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + ": is " + actual + ", should be " + expected);
        }
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
