package dev.alkahest.mapping;

import dev.alkahest.DetachedException;
import org.jspecify.annotations.Nullable;

/** Says what to do about a relationship that can't load, or is not to. */
public final class NotLoaded {

    private NotLoaded() {}

    /** Returns the error of a relationship whose owner has no session to load it from (rule I8). */
    static DetachedException detached(@Nullable Relationship<?, ?> relationship) {
        if (relationship == null) {
            return new DetachedException("The holder is not loaded, and belongs to no object of an open session.");
        }
        return new DetachedException(relationship + " is not loaded, and its " + ownerOf(relationship)
                + " belongs to no open session. Load it before the session closes: touch it, or add "
                + optionOf(relationship) + " to the query that reads the " + ownerOf(relationship) + ".");
    }

    /** Returns the error of a relationship that is declared to be loaded by options alone. */
    public static DetachedException declared(Relationship<?, ?> relationship) {
        return new DetachedException(
                relationship + " is not loaded, and is declared to be loaded by query options only:" + " add "
                        + optionOf(relationship) + " to the query that reads the " + ownerOf(relationship) + ".");
    }

    /** Returns the error of a relationship that the query which read its owner was told not to load. */
    public static DetachedException refused(Relationship<?, ?> relationship) {
        return new DetachedException(relationship + " is not loaded, and the query that read the "
                + ownerOf(relationship) + " was told to raise rather than load it: add " + optionOf(relationship)
                + " to that query.");
    }

    /** Returns the error of a deferred attribute whose owner has no session to load it from. */
    static DetachedException detached(DeferredColumn<?, ?> column) {
        String owner = column.owner().mapper().type().getSimpleName();
        return new DetachedException(column + " is deferred and was not loaded, and its " + owner
                + " belongs to no open session. Load it before the session closes: touch it, or add "
                + column.optionText() + " to the query that reads the " + owner + ".");
    }

    /** Returns the error of a deferred attribute that the query which read its owner was told not to load. */
    public static DetachedException refused(DeferredColumn<?, ?> column) {
        return new DetachedException(column + " is deferred and was not loaded, and the query that read the "
                + column.owner().mapper().type().getSimpleName() + " was told to raise rather than load it: add "
                + column.optionText() + " to that query.");
    }

    private static String ownerOf(Relationship<?, ?> relationship) {
        return relationship.owner().mapper().type().getSimpleName();
    }

    /** Returns what to add to a query so that it loads a relationship with its owners. */
    public static String optionOf(Relationship<?, ?> relationship) {
        return "options(selectin(" + relationship.pathText() + "))";
    }
}
