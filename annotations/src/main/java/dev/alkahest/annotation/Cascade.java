package dev.alkahest.annotation;

/** The operations that a {@link Relationship} passes on from its owner to the related objects. */
public enum Cascade {
    /** {@code add}: related objects are added to the session with their owner. */
    SAVE_UPDATE,
    /** {@code merge}: related objects are merged with their owner. */
    MERGE,
    /** {@code refresh} and {@code expire}. */
    REFRESH_EXPIRE,
    /** {@code expunge}: related objects leave the session with their owner. */
    EXPUNGE,
    /** {@code delete}: related objects are deleted with their owner. */
    DELETE,
    /** An object that loses its owner is deleted. Needs {@link #DELETE} beside it. */
    DELETE_ORPHAN,
    /** All of these but {@link #DELETE_ORPHAN}. */
    ALL
}
