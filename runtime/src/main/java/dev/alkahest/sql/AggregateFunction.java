package dev.alkahest.sql;

/** The functions that make one value of many rows. */
public enum AggregateFunction {
    /** How many rows, or values that are not NULL. */
    COUNT,
    /** The sum. */
    SUM,
    /** The average. */
    AVG,
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX,
    /** Whether all conditions are true. */
    BOOL_AND,
    /** Whether at least one condition is true. */
    BOOL_OR,
    /** The standard deviation of all there is. */
    STDDEV_POP,
    /** The standard deviation that a sample tells. */
    STDDEV_SAMP,
    /** The variance of all there is. */
    VAR_POP,
    /** The variance that a sample tells. */
    VAR_SAMP,
    /** Texts one behind the other, with a separator between them. */
    LISTAGG,
    /** An array of the values. */
    ARRAY_AGG,
    /** The value at a fraction of the order, between two rows if need be. */
    PERCENTILE_CONT,
    /** The first value that a fraction of the order reaches. */
    PERCENTILE_DISC,
    /** The value that is there most often. */
    MODE,
    /** Whether an expression is not grouped by. */
    GROUPING
}
