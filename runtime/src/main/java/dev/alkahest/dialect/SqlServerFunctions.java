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

/** How SQL Server says the standard functions where most say them in another way. */
final class SqlServerFunctions {

    private static final String PLUS_SECONDS = "dateadd(second, {1}, {0})";
    private static final String PLUS_DAYS = "dateadd(day, {1}, {0})";
    private static final String PLUS_MONTHS = "dateadd(month, {1}, {0})";

    /** A text with room for any length: a shorter one would cut off what is added. */
    private static final String TEXT = "CAST({0} AS nvarchar(max))";

    /** Half of the bytes; what counts characters leaves out spaces at the end. */
    private static final String LENGTH = "CAST(datalength(" + TEXT + ") / 2 AS int)";

    /** A character that is another than the one that is taken off, so that this end stays. */
    private static final String GUARD = "CASE {1} WHEN N'(' THEN N')' ELSE N'(' END";

    private static final String WHOLE_SECOND = "dateadd(nanosecond, -datepart(nanosecond, {0}), {0})";

    private static final String UTC = "CAST(switchoffset({0}, '+00:00') AS datetime2(7))";

    /** Boundaries of seconds that are passed, and one less where the last second is not whole. */
    private static final String SECONDS_BETWEEN = "(datediff_big(second, {0}, {1})"
            + " - CASE WHEN {1} > {0} AND datepart(nanosecond, {1}) < datepart(nanosecond, {0}) THEN 1"
            + " WHEN {1} < {0} AND datepart(nanosecond, {1}) > datepart(nanosecond, {0}) THEN -1 ELSE 0 END)";

    private SqlServerFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(numbers(FunctionTexts.standard()
                .with(GREATEST, "CASE WHEN {0} >= {1} THEN {0} WHEN {0} < {1} THEN {1} END")
                .with(LEAST, "CASE WHEN {0} <= {1} THEN {0} WHEN {0} > {1} THEN {1} END")
                .with(SUBSTRING, "substring({0}, {1}, datalength({0}))")
                .with(POSITION, "charindex({1}, {0})")
                .with(
                        LPAD,
                        "CASE WHEN " + LENGTH + " >= {1} THEN left({0}, {1}) ELSE replicate({2}, {1} - " + LENGTH
                                + ") + " + TEXT + " END")
                .with(
                        RPAD,
                        "CASE WHEN " + LENGTH + " >= {1} THEN left({0}, {1}) ELSE " + TEXT + " + replicate({2}, {1} - "
                                + LENGTH + ") END")
                .with(REPEAT, "replicate(" + TEXT + ", {1})")
                .with(TRIM_BOTH, "trim({1} FROM {0})")
                .with(TRIM_LEADING, "reverse(stuff(reverse(trim({1} FROM " + TEXT + " + " + GUARD + ")), 1, 1, N''))")
                .with(TRIM_TRAILING, "stuff(trim({1} FROM " + GUARD + " + " + TEXT + "), 1, 1, N'')")
                .with(CHAR_LENGTH, LENGTH)
                .with(
                        OCTET_LENGTH,
                        "CAST(datalength(CAST({0} COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max))) AS int)")
                .with(OVERLAY, "(left({0}, {2} - 1) + {1} + substring({0}, {2} + {3}, datalength({0})))"))));
    }

    private static FunctionTexts numbers(FunctionTexts texts) {
        return texts.with(ROUND_DOUBLE, "round({0}, {1})")
                .with(CEILING, "ceiling({0})")
                .with(CEILING_DOUBLE, "ceiling({0})")
                .with(LN, "log({0})")
                .with(ATAN2, "atn2({0}, {1})");
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "CAST(sysutcdatetime() AS date)")
                .with(CURRENT_TIMESTAMP, "todatetimeoffset(sysutcdatetime(), '+00:00')")
                .with(DATE_PLUS_DAYS, PLUS_DAYS)
                .with(DATE_PLUS_MONTHS, PLUS_MONTHS)
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "datediff(day, {0}, {1})")
                .with(FIRST_OF_MONTH, "datefromparts(year({0}), month({0}), 1)")
                .with(FIRST_OF_YEAR, "datefromparts(year({0}), 1, 1)")
                .with(FIRST_OF_WEEK, "dateadd(day, -(datediff(day, CAST('00010101' AS date), {0}) % 7), {0})");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST(switchoffset({0}, '+00:00') AS date)")
                .with(TIMESTAMP_SECOND, WHOLE_SECOND)
                .with(INSTANT_SECOND, WHOLE_SECOND)
                .with(TIMESTAMP_MINUTE, cut("{0}", "minute"))
                .with(INSTANT_MINUTE, cutInstant("minute"))
                .with(TIMESTAMP_HOUR, cut("{0}", "hour"))
                .with(INSTANT_HOUR, cutInstant("hour"))
                .with(TIMESTAMP_DAY, dayOf("{0}"))
                .with(INSTANT_DAY, "todatetimeoffset(" + dayOf(UTC) + ", '+00:00')")
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }

    private static String dayOf(String time) {
        return "CAST(CAST(" + time + " AS date) AS datetime2(7))";
    }

    private static String cut(String time, String unit) {
        return "dateadd(" + unit + ", datediff(" + unit + ", " + dayOf(time) + ", " + time + "), " + dayOf(time) + ")";
    }

    private static String cutInstant(String unit) {
        return "todatetimeoffset(" + cut(UTC, unit) + ", '+00:00')";
    }
}
