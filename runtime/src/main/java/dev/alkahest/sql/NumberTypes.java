package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;

/** The types of what arithmetic gives: as many digits after the point as the result can need. */
final class NumberTypes {

    /** How many more digits after the point a division and an average give. */
    private static final int MORE_DIGITS = 10;

    private NumberTypes() {}

    static <N> ColumnType<N> resultOf(Arithmetic.Operator operator, ColumnType<N> left, ColumnType<N> right) {
        if (left.kind() != SqlKind.DECIMAL) {
            return left;
        }
        int wider = Math.max(left.scale(), right.scale());
        return switch (operator) {
            case PLUS, MINUS, MOD -> left.withScale(wider);
            case TIMES -> left.withScale(left.scale() + right.scale());
            case DIVIDED_BY -> left.withScale(wider + MORE_DIGITS);
        };
    }

    /** Returns the type that holds the values of both: the wider of two decimals. */
    static <T> ColumnType<T> common(ColumnType<T> left, ColumnType<T> right) {
        return left.kind() == SqlKind.DECIMAL ? left.withScale(Math.max(left.scale(), right.scale())) : left;
    }

    /** Returns the type that also holds this value, whose digits after the point may be more. */
    static <T> ColumnType<T> holding(ColumnType<T> type, T value) {
        return value instanceof BigDecimal decimal && type.kind() == SqlKind.DECIMAL
                ? type.withScale(Math.max(type.scale(), decimal.scale()))
                : type;
    }

    /** Returns the type of a decimal that has just its digits. */
    static ColumnType<BigDecimal> of(BigDecimal value) {
        return ColumnTypes.decimal(38, 0).withScale(Math.max(0, value.scale()));
    }

    static <N> ColumnType<N> averageOf(ColumnType<N> type) {
        return type.withScale(type.scale() + MORE_DIGITS);
    }
}
