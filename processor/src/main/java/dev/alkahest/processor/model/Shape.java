package dev.alkahest.processor.model;

/** How an attribute holds what its relationship refers to. */
public enum Shape {
    /** {@code Artist artist}: one object, loaded with its owner. */
    PLAIN,
    /** {@code Ref<Artist> artist}: one object, loaded on first use. */
    REF,
    /** {@code List<Album> albums}. */
    LIST,
    /** {@code Set<Album> albums}. */
    SET,
    /** {@code WriteOnlyCollection<Album> albums}: never loaded. */
    WRITE_ONLY,
    /** {@code Map<String, Album> albums}: keyed by an attribute of the album. */
    MAP,
    /** Any other collection, or an array: never supported. */
    OTHER;

    /** Returns whether it holds several objects. */
    public boolean isToMany() {
        return this != PLAIN && this != REF;
    }
}
