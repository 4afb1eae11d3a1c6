package dev.alkahest.session;

/** Why a flush writes a row. */
public enum WriteReason {
    /** The object is new. */
    NEW("new"),
    /** The object is new, and takes over the row of one that is deleted in the same flush (rule F20). */
    ROW_TAKEN_OVER("takes over the row of a deleted one"),
    /** The object is new to the session, and its row may be there already ({@link Session#upsert}). */
    UPSERTED("upserted"),
    /** The object is new, and refers to one whose row was inserted after its own (rule F12). */
    POST_UPDATE("post-update"),
    /** Attributes have changed. */
    CHANGED("changed"),
    /** What the object referred to is deleted or was taken away, so that its foreign key is emptied (C3, F12). */
    FOREIGN_KEY_EMPTIED("foreign key emptied"),
    /** Another row takes the object's unique value, so that it is emptied first (F15). */
    VALUE_GIVEN_UP("value given up"),
    /** The object was marked by {@code delete}, or reached by its cascade. */
    DELETED("deleted"),
    /** The object has lost the owner without which it can't be (C5). */
    ORPHAN("orphan"),
    /** A pair of a many-to-many was made. */
    PAIR_MADE("pair made"),
    /** A pair of a many-to-many has another place in a list whose association table has the positions (B4). */
    PAIR_MOVED("pair moved"),
    /** A pair of a many-to-many was parted. */
    PAIR_PARTED("pair parted");

    private final String words;

    WriteReason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
