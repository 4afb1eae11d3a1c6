package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;

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

    static <N> ColumnType<N> averageOf(ColumnType<N> type) {
        return type.withScale(type.scale() + MORE_DIGITS);
    }
}
