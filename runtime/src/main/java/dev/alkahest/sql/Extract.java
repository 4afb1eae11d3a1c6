package dev.alkahest.sql;

import dev.alkahest.type.SqlKind;

/**
 * A field taken from a date or time: {@code extract(year from born)}.
 *
 * @param field which field
 * @param operand the date or time
 * @param kind which of them it is
 */
public record Extract(Field field, Node operand, SqlKind kind) implements Node {

    /** A field of a date or time. */
    public enum Field {
        /** The year. */
        YEAR,
        /** The month, from 1. */
        MONTH,
        /** The day of the month, from 1. */
        DAY,
        /** The hour, from 0. */
        HOUR,
        /** The minute. */
        MINUTE,
        /** The second, without its fraction. */
        SECOND
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
