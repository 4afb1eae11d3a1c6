package dev.alkahest.type;

import java.sql.Types;

/** The kinds of column a dialect knows how to declare. */
public enum SqlKind {
    /** True or false. */
    BOOLEAN(Types.BOOLEAN),
    /** A whole number of 16 bits. */
    SMALLINT(Types.SMALLINT),
    /** A whole number of 32 bits. */
    INTEGER(Types.INTEGER),
    /** A whole number of 64 bits. */
    BIGINT(Types.BIGINT),
    /** A floating-point number of 32 bits. */
    REAL(Types.REAL),
    /** A floating-point number of 64 bits. */
    DOUBLE(Types.DOUBLE),
    /** An exact number with a precision and a scale. */
    DECIMAL(Types.NUMERIC),
    /** One character. */
    CHAR(Types.VARCHAR),
    /** Text, with a greatest length or without. */
    TEXT(Types.VARCHAR),
    /** Bytes, with a greatest length or without. */
    BINARY(Types.VARBINARY),
    /** A day without a time. */
    DATE(Types.DATE),
    /** A time of day without a day. */
    TIME(Types.TIME),
    /** A day and a time, as a clock on the wall shows them. */
    TIMESTAMP(Types.TIMESTAMP),
    /** A point on the time line. */
    TIMESTAMP_UTC(Types.TIMESTAMP_WITH_TIMEZONE),
    /** A universally unique identifier. */
    UUID(Types.OTHER),
    /** A JSON document. */
    JSON(Types.OTHER),
    /** A constant of an enum that the database knows. */
    ENUM(Types.OTHER),
    /** An array of one dimension. */
    ARRAY(Types.ARRAY);

    private final int jdbcType;

    SqlKind(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    /** Returns the constant of {@link Types} that standard JDBC uses for it. */
    public int jdbcType() {
        return jdbcType;
    }

    /** Returns whether it is a number of any sort. */
    public boolean isNumber() {
        return compareTo(SMALLINT) >= 0 && compareTo(DECIMAL) <= 0;
    }

    /** Returns whether it is a whole number of fixed size. */
    public boolean isInteger() {
        return compareTo(SMALLINT) >= 0 && compareTo(BIGINT) <= 0;
    }
}
