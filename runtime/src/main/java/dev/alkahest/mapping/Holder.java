package dev.alkahest.mapping;

import org.jspecify.annotations.Nullable;

/** What a session has in an attribute that loads itself: a relationship, which keeps its other side in step, or a deferred column. */
public sealed interface Holder permits Deferred, LoadedMembers, Ref {

    /** Returns whether what it holds can be read without a SELECT. */
    boolean isLoaded();

    /** Returns the session it loads from; null while its object belongs to none. */
    @Nullable
    Loader session();

    /** Returns the entry of the object it stands in; null while that belongs to no session. */
    @Nullable
    Snapshot<?> owner();

    /** Lets go of what was queued, as the database has it now and others may change it (rule I6). */
    default void committed() {}

    /** Lets go of what was loaded, so that the next use loads again. */
    void expire();

    /**
     * As {@link #expire}, where the row may be related to others that nobody has read (rule F26): what it holds is what a new
     * object was given, and is nothing to go by once that is detached.
     */
    default void expireUnread() {
        expire();
    }

    /** Returns a thing that puts back what is held now, and whose holder this is (rule D2). */
    Runnable memento();
}
