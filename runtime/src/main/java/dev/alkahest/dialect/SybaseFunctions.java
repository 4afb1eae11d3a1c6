package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.ATAN2;
import static dev.alkahest.sql.StandardFunction.CEILING;
import static dev.alkahest.sql.StandardFunction.CEILING_DOUBLE;
import static dev.alkahest.sql.StandardFunction.CHAR_LENGTH;
import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
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
import static dev.alkahest.sql.StandardFunction.LN;
import static dev.alkahest.sql.StandardFunction.LPAD;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.REPLACE;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.RPAD;
import static dev.alkahest.sql.StandardFunction.SUBSTRING;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DATE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DAY;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_HOUR;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_MINUTE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECOND;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECONDS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.TRIM_BOTH;
import static dev.alkahest.sql.StandardFunction.TRIM_LEADING;
import static dev.alkahest.sql.StandardFunction.TRIM_TRAILING;

/** How Sybase ASE says the standard functions where most say them in another way. What would give an empty text gives one space there. */
final class SybaseFunctions {

    private static final String PLUS_SECONDS = "dateadd(second, {1}, {0})";
    private static final String PLUS_DAYS = "dateadd(day, {1}, {0})";
    private static final String PLUS_MONTHS = "dateadd(month, {1}, {0})";

    private static final String WHOLE_SECOND = "dateadd(millisecond, -datepart(millisecond, {0}), {0})";

    private static final String DAY = "CAST(CAST({0} AS date) AS datetime)";

    /** The number of days since a Monday, counted from it in both directions. */
    private static final String WEEKDAY = "((datediff(day, CAST('19000101' AS date), {0}) % 7 + 7) % 7)";

    /** Boundaries of seconds that are passed, and one less where the last second is not whole. */
    private static final String SECONDS_BETWEEN = "(CAST(datediff(second, {0}, {1}) AS bigint)"
            + " - CASE WHEN {1} > {0} AND datepart(millisecond, {1}) < datepart(millisecond, {0}) THEN 1"
            + " WHEN {1} < {0} AND datepart(millisecond, {1}) > datepart(millisecond, {0}) THEN -1 ELSE 0 END)";

    private SybaseFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(numbers(FunctionTexts.standard()
                .without(TRIM_BOTH, TRIM_LEADING, TRIM_TRAILING, OCTET_LENGTH)
                .with(GREATEST, "CASE WHEN {0} >= {1} THEN {0} WHEN {0} < {1} THEN {1} END")
                .with(LEAST, "CASE WHEN {0} <= {1} THEN {0} WHEN {0} > {1} THEN {1} END")
                .with(SUBSTRING, "substring({0}, {1}, char_length({0}))")
                .with(POSITION, "charindex({1}, {0})")
                .with(REPLACE, "str_replace({0}, {1}, {2})")
                .with(LPAD, padded("replicate({2}, {1} - char_length({0})) + {0}"))
                .with(RPAD, padded("{0} + replicate({2}, {1} - char_length({0}))"))
                .with(REPEAT, "replicate({0}, {1})")
                .with(CHAR_LENGTH, "char_length({0})")
                .with(OVERLAY, "stuff({0}, {2}, {3}, {1})"))));
    }

    private static String padded(String text) {
        return "CASE WHEN char_length({0}) >= {1} THEN left({0}, {1}) ELSE " + text + " END";
    }

    private static FunctionTexts numbers(FunctionTexts texts) {
        return texts.with(ROUND_DOUBLE, "round({0}, {1})")
                .with(CEILING, "ceiling({0})")
                .with(CEILING_DOUBLE, "ceiling({0})")
                .with(LN, "log({0})")
                .with(ATAN2, "atn2({0}, {1})");
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "CAST(getutcdate() AS date)")
                .with(CURRENT_TIMESTAMP, "getutcdate()")
                .with(DATE_PLUS_DAYS, "CAST(" + PLUS_DAYS + " AS date)")
                .with(DATE_PLUS_MONTHS, "CAST(" + PLUS_MONTHS + " AS date)")
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "datediff(day, {0}, {1})")
                .with(FIRST_OF_MONTH, "CAST(dateadd(day, 1 - datepart(day, {0}), {0}) AS date)")
                .with(FIRST_OF_YEAR, "CAST(dateadd(day, 1 - datepart(dayofyear, {0}), {0}) AS date)")
                .with(FIRST_OF_WEEK, "CAST(dateadd(day, -" + WEEKDAY + ", {0}) AS date)");
    }

    /** Points in time are kept in UTC, and are cut as other times are. */
    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AS date)")
                .with(TIMESTAMP_SECOND, WHOLE_SECOND)
                .with(INSTANT_SECOND, WHOLE_SECOND)
                .with(TIMESTAMP_MINUTE, cut("minute"))
                .with(INSTANT_MINUTE, cut("minute"))
                .with(TIMESTAMP_HOUR, cut("hour"))
                .with(INSTANT_HOUR, cut("hour"))
                .with(TIMESTAMP_DAY, DAY)
                .with(INSTANT_DAY, DAY)
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }

    private static String cut(String unit) {
        return "dateadd(" + unit + ", datediff(" + unit + ", " + DAY + ", {0}), " + DAY + ")";
    }
}
