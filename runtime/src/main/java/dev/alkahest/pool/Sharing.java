package dev.alkahest.pool;

/** How the connections of one pool share a database. */
enum Sharing {
    /** Each connection sees the same database, which lives on its own. */
    INDEPENDENT,
    /** Each connection sees the same database, which lives for as long as one of them is open. */
    KEPT_OPEN_BY_ONE,
    /** The database belongs to a single connection and ends with it. */
    SINGLE_CONNECTION
}
