package dev.alkahest.sql;

/** The functions that mean the same on every database, though not every one says them alike. */
public enum StandardFunction {
    /** The greater of two values, NULL where one of them is. */
    GREATEST,
    /** The less of two values, NULL where one of them is. */
    LEAST
}
