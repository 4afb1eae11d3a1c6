package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * An expression whose value is a date, a time, a point in time or a duration.
 *
 * @param <T> the Java class of the value
 */
public interface TemporalExpression<T> extends ComparableExpression<T> {

    /** Returns the year; a point in time is told in UTC. */
    default NumberExpression<Integer> year() {
        return extract(Extract.Field.YEAR);
    }

    /** Returns the month, from 1; a point in time is told in UTC. */
    default NumberExpression<Integer> month() {
        return extract(Extract.Field.MONTH);
    }

    /** Returns the day of the month, from 1; a point in time is told in UTC. */
    default NumberExpression<Integer> day() {
        return extract(Extract.Field.DAY);
    }

    /** Returns the hour, from 0; a point in time is told in UTC. */
    default NumberExpression<Integer> hour() {
        return extract(Extract.Field.HOUR);
    }

    /** Returns the minute. */
    default NumberExpression<Integer> minute() {
        return extract(Extract.Field.MINUTE);
    }

    /** Returns the second, without its fraction. */
    default NumberExpression<Integer> second() {
        return extract(Extract.Field.SECOND);
    }

    /**
     * Returns the date of this date and time; of a point in time that in UTC.
     *
     * @throws dev.alkahest.InvalidStatementException for a time of day, which has none
     */
    default TemporalExpression<LocalDate> date() {
        return TemporalCuts.date(this);
    }

    /**
     * Returns this date and time, or point in time, without what is smaller than a unit, as
     * {@link java.time.LocalDateTime#truncatedTo} does: seconds, minutes, hours or days, which begin in UTC for a point in time.
     *
     * @throws dev.alkahest.InvalidStatementException for another unit, or where this is a date or a time alone
     */
    default TemporalExpression<T> truncatedTo(ChronoUnit unit) {
        return TemporalCuts.truncated(this, unit);
    }

    /** Returns this date, or date and time, a period later; a day that the month lacks becomes its last. */
    default TemporalExpression<T> plus(Period period) {
        return Dates.plus(this, period);
    }

    /** Returns this date, or date and time, a period earlier; a day that the month lacks becomes its last. */
    default TemporalExpression<T> minus(Period period) {
        return Dates.plus(this, period.negated());
    }

    /** Returns this date and time, or point in time, later by whole seconds. */
    default TemporalExpression<T> plus(Duration duration) {
        return Dates.plus(this, duration);
    }

    /** Returns this date and time, or point in time, earlier by whole seconds. */
    default TemporalExpression<T> minus(Duration duration) {
        return Dates.plus(this, duration.negated());
    }

    private NumberExpression<Integer> extract(Extract.Field field) {
        return new NumberValue<>(new Extract(field, node(), type().kind()), ColumnTypes.int32());
    }

    @Override
    default TemporalExpression<T> as(String alias) {
        return new TemporalValue<>(new Aliased(node(), alias), type());
    }
}
