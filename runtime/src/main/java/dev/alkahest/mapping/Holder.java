package dev.alkahest.mapping;

/** What a session puts in a relationship attribute: it loads itself, and keeps the other side in step. */
public sealed interface Holder permits Ref, TrackedCollection {

    /** Returns whether what it holds can be read without a SELECT. */
    boolean isLoaded();

    /** Lets go of what was loaded, so that the next use loads again. */
    void expire();

    /** Returns a thing that puts back what is held now (SEMANTICS D2). */
    Runnable memento();
}
