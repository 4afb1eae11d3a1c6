package dev.alkahest.processor.model;

/** What a relationship is between rows, seen from one of its ends. */
public enum Direction {
    /** This end's row refers to the other; many rows may refer to the same. */
    MANY_TO_ONE,
    /** This end's row refers to the other, and no other row does. */
    ONE_TO_ONE,
    /** At most one row refers to this end's row. */
    ONE_TO_ONE_INVERSE,
    /** Several rows refer to this end's row. */
    ONE_TO_MANY,
    /** Rows of an association table refer to both ends. */
    MANY_TO_MANY,
    /** Rows that a condition of the user's relates to this end's, which is never written. */
    VIEW;

    /** Returns whether the foreign key is in this end's table. */
    public boolean ownsForeignKey() {
        return this == MANY_TO_ONE || this == ONE_TO_ONE;
    }
}
