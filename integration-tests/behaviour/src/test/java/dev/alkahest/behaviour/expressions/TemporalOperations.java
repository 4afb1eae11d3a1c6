package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.DATE;
import static dev.alkahest.behaviour.expressions.Type.INSTANT;
import static dev.alkahest.behaviour.expressions.Type.INT;
import static dev.alkahest.behaviour.expressions.Type.LOCAL;
import static dev.alkahest.behaviour.expressions.Type.LONG;

import dev.alkahest.sql.Dates;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.TemporalExpression;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What is done with dates and times; points in time count in UTC. */
final class TemporalOperations {

    private TemporalOperations() {}

    static Operation draw(Type type, Draw draw) {
        List<Type> one = List.of(type);
        if (draw.below(3) == 0) {
            return type == DATE ? first(draw) : truncated(type, draw);
        }
        if (type != DATE && draw.below(2) == 0) {
            Duration duration = Duration.ofSeconds(draw.below(400_000) - 200_000);
            return Operation.strict(
                    type,
                    "plus " + duration,
                    one,
                    of -> type.of(local(of).plus(duration)),
                    of -> temporal(of).plus(duration));
        }
        Period period = Period.of(draw.below(5) - 2, draw.below(41) - 20, draw.below(101) - 50);
        return draw.below(2) == 0
                ? Operation.strict(
                        type,
                        "plus " + period,
                        one,
                        of -> type.of(later(local(of), period)),
                        of -> temporal(of).plus(period))
                : Operation.strict(
                        type,
                        "minus " + period,
                        one,
                        of -> type.of(later(local(of), period.negated())),
                        of -> temporal(of).minus(period));
    }

    private static Operation first(Draw draw) {
        List<Type> one = List.of(DATE);
        return switch (draw.below(5)) {
            case 0 ->
                Operation.strict(
                        DATE,
                        "firstOfMonth",
                        one,
                        of -> ((LocalDate) of.get(0)).withDayOfMonth(1),
                        of -> Dates.firstOfMonth(date(of, 0)));
            case 1 ->
                Operation.strict(
                        DATE,
                        "firstOfYear",
                        one,
                        of -> ((LocalDate) of.get(0)).withDayOfYear(1),
                        of -> Dates.firstOfYear(date(of, 0)));
            case 2 ->
                Operation.strict(
                        DATE,
                        "firstOfWeek",
                        one,
                        of -> ((LocalDate) of.get(0)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        of -> Dates.firstOfWeek(date(of, 0)));
            default ->
                Operation.strict(
                        DATE,
                        "date",
                        List.of(draw.below(2) == 0 ? LOCAL : INSTANT),
                        of -> local(of).toLocalDate(),
                        of -> temporal(of).date());
        };
    }

    private static Operation truncated(Type type, Draw draw) {
        ChronoUnit unit = List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS)
                .get(draw.below(4));
        return Operation.strict(
                type,
                "truncated to " + unit,
                List.of(type),
                of -> type.of(local(of).truncatedTo(unit)),
                of -> temporal(of).truncatedTo(unit));
    }

    /** What is between two times, as a whole number of 64 bits. */
    static Operation seconds(Draw draw) {
        Type type = draw.below(2) == 0 ? LOCAL : INSTANT;
        return Operation.strict(
                LONG,
                "secondsBetween",
                List.of(type, type),
                of -> ChronoUnit.SECONDS.between(local(of), local(of.subList(1, 2))),
                of -> Dates.secondsBetween(temporal(of), temporal(of.subList(1, 2))));
    }

    static Operation number(Draw draw) {
        Type type = Type.values()[DATE.ordinal() + draw.below(3)];
        return switch (draw.below(type == DATE ? 4 : 6)) {
            case 0 ->
                Operation.strict(
                        INT,
                        "daysBetween",
                        List.of(DATE, DATE),
                        of -> (int) ChronoUnit.DAYS.between((LocalDate) of.get(0), (LocalDate) of.get(1)),
                        of -> Dates.daysBetween(date(of, 0), date(of, 1)));
            case 1 ->
                Operation.strict(
                        INT,
                        "year",
                        List.of(type),
                        of -> local(of).getYear(),
                        of -> temporal(of).year());
            case 2 ->
                Operation.strict(
                        INT,
                        "month",
                        List.of(type),
                        of -> local(of).getMonthValue(),
                        of -> temporal(of).month());
            case 3 ->
                Operation.strict(
                        INT,
                        "day",
                        List.of(type),
                        of -> local(of).getDayOfMonth(),
                        of -> temporal(of).day());
            case 4 ->
                Operation.strict(
                        INT,
                        "hour",
                        List.of(type),
                        of -> local(of).getHour(),
                        of -> temporal(of).hour());
            default ->
                Operation.strict(
                        INT,
                        "second",
                        List.of(type),
                        of -> local(of).getSecond(),
                        of -> temporal(of).second());
        };
    }

    private static LocalDateTime later(LocalDateTime time, Period period) {
        return time.plus(period);
    }

    private static LocalDateTime local(List<Object> of) {
        return of.get(0) instanceof LocalDate date
                ? date.atStartOfDay()
                : of.get(0) instanceof Instant instant
                        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                        : (LocalDateTime) of.get(0);
    }

    @SuppressWarnings("unchecked") // the operand has this type
    private static TemporalExpression<LocalDate> temporal(List<Expression<?>> of) {
        return (TemporalExpression<LocalDate>) of.get(0);
    }

    @SuppressWarnings("unchecked") // the operand has this type
    private static Expression<LocalDate> date(List<Expression<?>> of, int at) {
        return (Expression<LocalDate>) of.get(at);
    }
}
