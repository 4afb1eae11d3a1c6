package dev.alkahest.behaviour.expressions;

import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.RowValue;
import java.util.Locale;

/** How values, and rows of values, are compared. */
enum Order {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE;

    /** Returns what this says of two values, or of none where one of them is unknown. */
    Boolean of(Object a, Object b) {
        Integer order = Truths.order(a, b);
        return order == null ? null : holds(order);
    }

    private boolean holds(int order) {
        return switch (this) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    /** Returns what this says of two rows of two values: the first that differs decides (SQL:2016, 8.2). */
    Boolean ofRows(Object a, Object b, Object c, Object d) {
        if (this == EQ) {
            return Truths.and(EQ.of(a, c), EQ.of(b, d));
        }
        if (this == NE) {
            return Truths.not(EQ.ofRows(a, b, c, d));
        }
        Order first = this == LT || this == LE ? LT : GT;
        return Truths.or(first.of(a, c), Truths.and(EQ.of(a, c), of(b, d)));
    }

    Condition between(ComparableExpression<Object> a, Expression<Object> b) {
        return switch (this) {
            case EQ -> a.eq(b);
            case NE -> a.ne(b);
            case LT -> a.lt(b);
            case LE -> a.le(b);
            case GT -> a.gt(b);
            case GE -> a.ge(b);
        };
    }

    Condition withValue(ComparableExpression<Object> a, Object value) {
        return switch (this) {
            case EQ -> a.eq(value);
            case NE -> a.ne(value);
            case LT -> a.lt(value);
            case LE -> a.le(value);
            case GT -> a.gt(value);
            case GE -> a.ge(value);
        };
    }

    Condition betweenRows(RowValue a, RowValue b) {
        return switch (this) {
            case EQ -> a.eq(b);
            case NE -> a.ne(b);
            case LT -> a.lt(b);
            case LE -> a.le(b);
            case GT -> a.gt(b);
            case GE -> a.ge(b);
        };
    }

    Condition withValues(RowValue a, Object... values) {
        return switch (this) {
            case EQ -> a.eq(values);
            case NE -> a.ne(values);
            case LT -> a.lt(values);
            case LE -> a.le(values);
            case GT -> a.gt(values);
            case GE -> a.ge(values);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
