package dev.alkahest.mapping;

/** When and how a relationship is loaded. */
public enum Loading {
    /** On first use, for all siblings of the owner in one statement. */
    LAZY,
    /** On first use, for one owner at a time. */
    SELECT,
    /** With its owners, in one more statement. */
    SELECTIN,
    /** With its owners, in the statement that a query sends for them. */
    JOINED,
    /** With its owners, in one more statement that repeats the owners' query; a to-one as {@link #SELECTIN}. */
    SUBQUERY,
    /** Never by itself: the first use of what no option has loaded is an error. */
    RAISE,
    /** As {@link #RAISE}, unless the identity map has the target of a to-one. */
    RAISE_ON_SQL,
    /** Never, but for the delete of its owner: a collection that only takes members and gives them up. */
    WRITE_ONLY
}
