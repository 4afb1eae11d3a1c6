package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.CHAR_LENGTH;
import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.DEGREES;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_MONTH;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_WEEK;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_YEAR;
import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.INSTANT_DATE;
import static dev.alkahest.sql.StandardFunction.INSTANT_DAY;
import static dev.alkahest.sql.StandardFunction.INSTANT_HOUR;
import static dev.alkahest.sql.StandardFunction.INSTANT_MINUTE;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECOND;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECONDS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.LEAST;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.RADIANS;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.SUBSTRING;
import static dev.alkahest.sql.StandardFunction.SUBSTRING_FOR;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DATE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DAY;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_HOUR;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_MINUTE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECOND;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECONDS_BETWEEN;

/** How Firebird says the standard functions where most say them in another way. */
final class FirebirdFunctions {

    private static final String PLUS_SECONDS = "dateadd(SECOND, {1}, {0})";
    private static final String PLUS_DAYS = "dateadd(DAY, {1}, {0})";

    private static final String DAY = "CAST(CAST({0} AS date) AS timestamp)";
    private static final String SECONDS_BETWEEN = "CAST(trunc(datediff(MILLISECOND, {0}, {1}) / 1000) AS bigint)";

    private FirebirdFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .with(GREATEST, "maxvalue({0}, {1})")
                .with(LEAST, "minvalue({0}, {1})")
                .with(SUBSTRING, "substring({0} FROM {1})")
                .with(SUBSTRING_FOR, "substring({0} FROM {1} FOR {2})")
                .with(POSITION, "position({1} IN {0})")
                .with(REPEAT, "rpad('', char_length({0}) * {1}, {0})")
                .with(CHAR_LENGTH, "char_length({0})")
                .with(OVERLAY, "(substring({0} FROM 1 FOR {2} - 1) || {1} || substring({0} FROM {2} + {3}))")
                .with(ROUND_DOUBLE, "round({0}, {1})")
                .with(DEGREES, "({0} * (180e0 / pi()))")
                .with(RADIANS, "({0} * (pi() / 180e0))")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "current_date")
                .with(CURRENT_TIMESTAMP, "current_timestamp")
                .with(DATE_PLUS_DAYS, PLUS_DAYS)
                .with(DATE_PLUS_MONTHS, months("{0}"))
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, timeMonths())
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, timeMonths())
                .with(DAYS_BETWEEN, "datediff(DAY, {0}, {1})")
                .with(FIRST_OF_MONTH, "dateadd(DAY, 1 - extract(DAY FROM {0}), {0})")
                .with(FIRST_OF_YEAR, "dateadd(DAY, -extract(YEARDAY FROM {0}), {0})");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "dateadd(DAY, -mod(extract(WEEKDAY FROM {0}) + 6, 7), {0})")
                .with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AS date)")
                .with(TIMESTAMP_SECOND, cut("SECOND"))
                .with(INSTANT_SECOND, cut("SECOND"))
                .with(TIMESTAMP_MINUTE, cut("MINUTE"))
                .with(INSTANT_MINUTE, cut("MINUTE"))
                .with(TIMESTAMP_HOUR, cut("HOUR"))
                .with(INSTANT_HOUR, cut("HOUR"))
                .with(TIMESTAMP_DAY, DAY)
                .with(INSTANT_DAY, DAY)
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }

    /**
     * A day so many months later. Counted from the first of a month, as from 29 February Firebird comes to the last day of whatever month is
     * more than a year away.
     */
    private static String months(String date) {
        String first = "dateadd(MONTH, {1}, dateadd(DAY, 1 - extract(DAY FROM " + date + "), " + date + "))";
        return "dateadd(DAY, minvalue(extract(DAY FROM " + date
                + "), extract(DAY FROM dateadd(DAY, -1, dateadd(MONTH, 1, " + first + ")))) - 1, " + first + ")";
    }

    /** Days keep the fraction of a second, which months would lose. */
    private static String timeMonths() {
        String date = "CAST({0} AS date)";
        return "dateadd(DAY, datediff(DAY, " + date + ", " + months(date) + "), {0})";
    }

    /** A time is so many whole units behind the beginning of its day. */
    private static String cut(String unit) {
        return "dateadd(" + unit + ", datediff(" + unit + ", " + DAY + ", {0}), " + DAY + ")";
    }
}
