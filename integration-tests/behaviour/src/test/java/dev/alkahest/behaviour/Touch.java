package dev.alkahest.behaviour;

import java.util.Collection;

/** Lets lazy collections load. */
public final class Touch {

    private Touch() {}

    /** Asks a collection for its size, and forgets the answer. */
    public static void touch(Collection<?> collection) {
        int ignored = collection.size();
    }
}
