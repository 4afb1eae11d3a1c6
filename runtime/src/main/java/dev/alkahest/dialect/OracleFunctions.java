package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.DEGREES;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_MONTH;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_WEEK;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_YEAR;
import static dev.alkahest.sql.StandardFunction.INSTANT_DATE;
import static dev.alkahest.sql.StandardFunction.INSTANT_DAY;
import static dev.alkahest.sql.StandardFunction.INSTANT_HOUR;
import static dev.alkahest.sql.StandardFunction.INSTANT_MINUTE;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECOND;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECONDS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.LEFT;
import static dev.alkahest.sql.StandardFunction.LOG10;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.RADIANS;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.RIGHT;
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

/** How Oracle says the standard functions where most say them in another way. */
final class OracleFunctions {

    private static final String UTC = "sys_extract_utc({0})";
    private static final String PLUS_SECONDS = "({0} + numtodsinterval({1}, 'SECOND'))";
    private static final String PLUS_DAYS = "({0} + numtodsinterval({1}, 'DAY'))";

    /** A day has no fraction of a second but that of its own: what is smaller is taken off. */
    private static final String WHOLE_SECOND = "({0} - numtodsinterval(mod(extract(second FROM {0}), 1), 'SECOND'))";

    private static final String SECONDS_BETWEEN =
            "trunc(extract(day FROM ({1} - {0})) * 86400 + extract(hour FROM ({1} - {0})) * 3600"
                    + " + extract(minute FROM ({1} - {0})) * 60 + extract(second FROM ({1} - {0})))";

    private OracleFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .with(SUBSTRING, "substr({0}, {1})")
                .with(SUBSTRING_FOR, "substr({0}, {1}, {2})")
                .with(POSITION, "instr({0}, {1})")
                .with(LEFT, "substr({0}, 1, {1})")
                .with(RIGHT, "substr({0}, greatest(length({0}) - {1}, 0) + 1)")
                .with(REPEAT, "rpad({0}, length({0}) * {1}, {0})")
                .with(OCTET_LENGTH, "lengthb({0})")
                .with(OVERLAY, "(substr({0}, 1, {2} - 1) || {1} || substr({0}, {2} + {3}))")
                .with(
                        ROUND_DOUBLE,
                        "CASE WHEN abs({0}) >= 9e15 THEN {0} ELSE CAST(round(CAST({0} AS number), {1}) AS binary_double) END")
                .with(LOG10, "log(10, {0})")
                .with(DEGREES, "({0} * 180 / acos(-1))")
                .with(RADIANS, "({0} * acos(-1) / 180)")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "trunc(sys_extract_utc(systimestamp))")
                .with(CURRENT_TIMESTAMP, "systimestamp")
                .with(DATE_PLUS_DAYS, "({0} + {1})")
                .with(DATE_PLUS_MONTHS, plusMonths("{0}"))
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, plusMonths("{0}"))
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, plusMonths(UTC))
                .with(DAYS_BETWEEN, "({1} - {0})")
                .with(FIRST_OF_MONTH, "trunc({0}, 'MM')")
                .with(FIRST_OF_YEAR, "trunc({0}, 'YYYY')")
                .with(FIRST_OF_WEEK, "trunc({0}, 'IW')");
    }

    /**
     * Returns what adds months: to the first of the month, and from there the days that are left, as many as the other month has. Oracle's
     * own goes from the last day of a month to the last of another, and loses fractions of a second.
     */
    private static String plusMonths(String date) {
        String first = "add_months(trunc(" + date + ", 'MM'), {1})";
        return "({0} + numtodsinterval(" + first + " + least(extract(day FROM " + date + "), extract(day FROM last_day("
                + first + "))) - 1 - trunc(" + date + "), 'DAY'))";
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(TIMESTAMP_DATE, "trunc({0})")
                .with(INSTANT_DATE, "trunc(" + UTC + ")")
                .with(TIMESTAMP_SECOND, WHOLE_SECOND)
                .with(INSTANT_SECOND, WHOLE_SECOND)
                .with(TIMESTAMP_MINUTE, cut("{0}", "MI"))
                .with(INSTANT_MINUTE, cutInstant("MI"))
                .with(TIMESTAMP_HOUR, cut("{0}", "HH24"))
                .with(INSTANT_HOUR, cutInstant("HH24"))
                .with(TIMESTAMP_DAY, cut("{0}", "DD"))
                .with(INSTANT_DAY, cutInstant("DD"))
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }

    private static String cut(String time, String unit) {
        return "CAST(trunc(" + time + ", '" + unit + "') AS timestamp(9))";
    }

    private static String cutInstant(String unit) {
        return "from_tz(" + cut(UTC, unit) + ", 'UTC')";
    }
}
