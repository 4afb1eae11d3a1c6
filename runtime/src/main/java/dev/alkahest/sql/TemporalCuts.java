package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.SqlKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is left of a date and time, or point in time, when its smaller parts are cut off. */
final class TemporalCuts {

    private TemporalCuts() {}

    @SuppressWarnings("unchecked") // a date is the date itself
    static TemporalExpression<LocalDate> date(TemporalExpression<?> expression) {
        if (expression.type().kind() == SqlKind.DATE) {
            return (TemporalExpression<LocalDate>) expression;
        }
        StandardFunction function = isInstant(expression, "it has no date")
                ? StandardFunction.INSTANT_DATE
                : StandardFunction.TIMESTAMP_DATE;
        return new TemporalValue<>(StandardCall.of(function, expression.node()), ColumnTypes.localDate());
    }

    static <T> TemporalExpression<T> truncated(TemporalExpression<T> expression, ChronoUnit unit) {
        boolean isInstant = isInstant(expression, "it can't be truncated");
        StandardFunction function = switch (unit) {
            case SECONDS -> isInstant ? StandardFunction.INSTANT_SECOND : StandardFunction.TIMESTAMP_SECOND;
            case MINUTES -> isInstant ? StandardFunction.INSTANT_MINUTE : StandardFunction.TIMESTAMP_MINUTE;
            case HOURS -> isInstant ? StandardFunction.INSTANT_HOUR : StandardFunction.TIMESTAMP_HOUR;
            case DAYS -> isInstant ? StandardFunction.INSTANT_DAY : StandardFunction.TIMESTAMP_DAY;
            default ->
                throw new InvalidStatementException(expression.node() + " can't be truncated to " + unit
                        + ", but to SECONDS, MINUTES, HOURS and DAYS. Weeks, months and years are counted in dates:"
                        + " firstOfMonth(expression.date()).");
        };
        return new TemporalValue<>(StandardCall.of(function, expression.node()), expression.type());
    }

    static <T> NumberExpression<Long> secondsBetween(TemporalExpression<T> from, TemporalExpression<T> to) {
        boolean isInstant = isInstant(from, "there are no seconds between it and another");
        if (isInstant != isInstant(to, "there are no seconds between it and another")) {
            throw new InvalidStatementException("There are no seconds between " + from.node() + " and " + to.node()
                    + ": one is a point in time, and the other the reading of a clock somewhere.");
        }
        StandardFunction function =
                isInstant ? StandardFunction.INSTANT_SECONDS_BETWEEN : StandardFunction.TIMESTAMP_SECONDS_BETWEEN;
        return new NumberValue<>(StandardCall.of(function, from.node(), to.node()), ColumnTypes.int64());
    }

    private static boolean isInstant(TemporalExpression<?> expression, String refusal) {
        return switch (expression.type().kind()) {
            case TIMESTAMP -> false;
            case TIMESTAMP_UTC -> true;
            default ->
                throw new InvalidStatementException(
                        expression.node() + " is no date and time, so that " + refusal + ".");
        };
    }
}
