package dev.alkahest.behaviour.expressions;

import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The types of values, each with a column of the table; columns stand in this order. */
enum Type {
    SHORT,
    INT,
    LONG,
    DECIMAL,
    DOUBLE,
    TEXT,
    TRUTH,
    DATE,
    LOCAL,
    INSTANT;

    private static final BigDecimal LARGEST = new BigDecimal(1L << 40);
    private static final BigDecimal STEPS = new BigDecimal(1 << 10);

    boolean isWhole() {
        return ordinal() <= LONG.ordinal();
    }

    boolean isNumber() {
        return ordinal() <= DOUBLE.ordinal();
    }

    boolean isTemporal() {
        return ordinal() >= DATE.ordinal();
    }

    /** Returns whether this is a value that every database holds exactly. */
    boolean holds(Object value) {
        if (value == null) {
            return true;
        }
        return switch (this) {
            case SHORT, INT, LONG, TRUTH -> true;
            case DECIMAL -> isExact((BigDecimal) value);
            case DOUBLE -> isExact(new BigDecimal((Double) value));
            case TEXT -> ((String) value).length() <= 100;
            case DATE -> isNear((LocalDate) value);
            case LOCAL -> isNear(((LocalDateTime) value).toLocalDate());
            case INSTANT -> isNear(LocalDate.ofInstant((Instant) value, ZoneOffset.UTC));
        };
    }

    /** Returns a date and time as a value of this type. */
    Object of(LocalDateTime time) {
        return switch (this) {
            case DATE -> time.toLocalDate();
            case INSTANT -> time.toInstant(ZoneOffset.UTC);
            default -> time;
        };
    }

    /** Returns an expression of this type as what it can do. */
    Expression<?> as(Expression<?> expression) {
        return switch (this) {
            case SHORT, INT, LONG, DECIMAL, DOUBLE -> Values.asNumber(Type.<Integer>typed(expression));
            case TEXT -> Values.asText(Type.<String>typed(expression));
            case TRUTH -> Condition.of(expression.node());
            case DATE, LOCAL, INSTANT -> Values.asTemporal(Type.<LocalDate>typed(expression));
        };
    }

    @SuppressWarnings("unchecked") // told by the caller, who may call it what he likes
    static <T> Expression<T> typed(Expression<?> expression) {
        return (Expression<T>) expression;
    }

    @SuppressWarnings("unchecked") // only told apart by what they are compared with
    static ComparableExpression<Object> ordered(Expression<?> expression) {
        return (ComparableExpression<Object>) expression;
    }

    @SuppressWarnings("unchecked") // only told apart by what they are compared with
    static Expression<Object> any(Expression<?> expression) {
        return (Expression<Object>) expression;
    }

    private static boolean isExact(BigDecimal value) {
        BigDecimal steps = value.multiply(STEPS);
        return value.abs().compareTo(LARGEST) < 0 && steps.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isNear(LocalDate date) {
        return date.getYear() > 1000 && date.getYear() < 9000;
    }
}
