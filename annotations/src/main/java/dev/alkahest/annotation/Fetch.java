package dev.alkahest.annotation;

/**
 * The ways to load what a {@link Relationship} refers to. {@link #SELECTIN}, {@link #JOINED} and {@link #SUBQUERY} hold wherever an
 * owner is read; where that is not by a query of owners, all three are one more statement.
 */
public enum Fetch {
    /** On first use, for all objects that came with the same query at once. */
    LAZY,
    /** On first use, for one object at a time. */
    SELECT,
    /** With the owner, by one more statement for all owners of a query. */
    SELECTIN,
    /** With the owner, in the same statement. */
    JOINED,
    /** With the owner, by one more statement that repeats the owners' query. */
    SUBQUERY,
    /** Never by itself: using it before it was loaded by a query option is an error. */
    RAISE,
    /** As {@link #RAISE}, unless the session has the target of a to-one already. */
    RAISE_ON_SQL
}
