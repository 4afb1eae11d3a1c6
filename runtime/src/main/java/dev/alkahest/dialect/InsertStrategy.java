package dev.alkahest.dialect;

/** The fastest way to insert many rows and learn the keys that the database made for them. */
public enum InsertStrategy {
    /** A JDBC batch of {@link Dialect#insert} with generated keys. */
    JDBC_BATCH_KEYS,
    /** One {@link Dialect#insertReturning} per row. */
    ROW_BY_ROW_RETURNING,
    /** {@link Dialect#insertUnnest}, with one array of values per column. */
    UNNEST_RETURNING
}
