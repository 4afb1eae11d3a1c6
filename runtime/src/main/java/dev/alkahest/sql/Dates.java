package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.SqlKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Functions of dates and times. Import them statically. */
public final class Dates {

    private Dates() {}

    /** Returns the date of today, in UTC. */
    public static TemporalExpression<LocalDate> currentDate() {
        return new TemporalValue<>(StandardCall.of(StandardFunction.CURRENT_DATE), ColumnTypes.localDate());
    }

    /** Returns the point in time at which the statement began, on PostgreSQL its transaction. */
    public static TemporalExpression<Instant> currentTimestamp() {
        return new TemporalValue<>(StandardCall.of(StandardFunction.CURRENT_TIMESTAMP), ColumnTypes.instant());
    }

    /** Returns the number of days from one date to another, below zero where that is earlier. */
    public static NumberExpression<Integer> daysBetween(Expression<LocalDate> from, Expression<LocalDate> to) {
        return new NumberValue<>(
                StandardCall.of(StandardFunction.DAYS_BETWEEN, from.node(), to.node()), ColumnTypes.int32());
    }

    /**
     * Returns the number of whole seconds from one date and time, or point in time, to another, below zero where that is earlier; what
     * is less than a second is cut off, as {@link java.time.temporal.ChronoUnit#between} does.
     *
     * @throws InvalidStatementException for dates and times alone
     */
    public static <T> NumberExpression<Long> secondsBetween(TemporalExpression<T> from, TemporalExpression<T> to) {
        return TemporalCuts.secondsBetween(from, to);
    }

    /** Returns the Monday of the week of a date. */
    public static TemporalExpression<LocalDate> firstOfWeek(Expression<LocalDate> date) {
        return new TemporalValue<>(StandardCall.of(StandardFunction.FIRST_OF_WEEK, date.node()), date.type());
    }

    /** Returns the first day of the month of a date. */
    public static TemporalExpression<LocalDate> firstOfMonth(Expression<LocalDate> date) {
        return new TemporalValue<>(StandardCall.of(StandardFunction.FIRST_OF_MONTH, date.node()), date.type());
    }

    /** Returns the first day of the year of a date. */
    public static TemporalExpression<LocalDate> firstOfYear(Expression<LocalDate> date) {
        return new TemporalValue<>(StandardCall.of(StandardFunction.FIRST_OF_YEAR, date.node()), date.type());
    }

    @SuppressWarnings("JavaPeriodGetDays") // years and months are added before
    static <T> TemporalExpression<T> plus(TemporalExpression<T> expression, Period period) {
        StandardFunction months = switch (expression.type().kind()) {
            case DATE -> StandardFunction.DATE_PLUS_MONTHS;
            case TIMESTAMP -> StandardFunction.TIMESTAMP_PLUS_MONTHS;
            case TIMESTAMP_UTC -> StandardFunction.INSTANT_PLUS_MONTHS;
            default ->
                throw new InvalidStatementException(
                        expression.node() + " has no date, so that no Period" + " can be added to it.");
        };
        StandardFunction days = switch (expression.type().kind()) {
            case DATE -> StandardFunction.DATE_PLUS_DAYS;
            case TIMESTAMP -> StandardFunction.TIMESTAMP_PLUS_DAYS;
            default -> StandardFunction.INSTANT_PLUS_DAYS;
        };
        TemporalExpression<T> later = plus(expression, months, period.toTotalMonths());
        return plus(later, days, period.getDays());
    }

    static <T> TemporalExpression<T> plus(TemporalExpression<T> expression, Duration duration) {
        SqlKind kind = expression.type().kind();
        if (kind != SqlKind.TIMESTAMP && kind != SqlKind.TIMESTAMP_UTC) {
            throw new InvalidStatementException(expression.node() + " is no date and time, so that no Duration can be"
                    + " added to it" + (kind == SqlKind.DATE ? ": add a Period." : "."));
        }
        if (duration.getNano() != 0) {
            throw new InvalidStatementException("A Duration that is added to " + expression.node()
                    + " has whole seconds: not every database counts in smaller ones.");
        }
        return plus(
                expression,
                kind == SqlKind.TIMESTAMP
                        ? StandardFunction.TIMESTAMP_PLUS_SECONDS
                        : StandardFunction.INSTANT_PLUS_SECONDS,
                duration.getSeconds());
    }

    private static <T> TemporalExpression<T> plus(
            TemporalExpression<T> expression, StandardFunction function, long number) {
        if (number == 0) {
            return expression;
        }
        if (number != (int) number) {
            throw new InvalidStatementException(
                    "What is added to " + expression.node() + " is more than databases can count.");
        }
        Bind count = Bind.of(ColumnTypes.int32(), (int) number);
        return new TemporalValue<>(StandardCall.of(function, expression.node(), count), expression.type());
    }
}
