package dev.alkahest.pool;

/** How the connections of one pool share a database. */
enum Sharing {
    /** Each connection sees the same database, which lives on its own. */
    INDEPENDENT,
    /** Each connection sees the same database, which lives on its own and which only one connection at a time can prepare. */
    PREPARED_BY_ONE,
    /** Each connection sees the same database, which lives for as long as one of them is open. */
    KEPT_OPEN_BY_ONE,
    /** Each connection sees the same database, which stays open in this JVM until it is shut down. */
    OPEN_UNTIL_SHUT_DOWN,
    /** The database belongs to a single connection and ends with it. */
    SINGLE_CONNECTION
}
