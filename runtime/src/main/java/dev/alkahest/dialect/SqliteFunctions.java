package dev.alkahest.dialect;

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
import static dev.alkahest.sql.StandardFunction.LEFT;
import static dev.alkahest.sql.StandardFunction.LPAD;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.RIGHT;
import static dev.alkahest.sql.StandardFunction.ROUND_DECIMAL;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.RPAD;
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
import static dev.alkahest.sql.StandardFunction.TRIM_BOTH;
import static dev.alkahest.sql.StandardFunction.TRIM_LEADING;
import static dev.alkahest.sql.StandardFunction.TRIM_TRAILING;

/** How SQLite says the standard functions where most say them in another way, or what stands in place of one that it lacks. */
final class SqliteFunctions {

    private static final String PLUS_SECONDS =
            "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' seconds') || substr({0}, 20))";
    private static final String PLUS_DAYS =
            "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' days') || substr({0}, 20))";
    private static final String PLUS_MONTHS =
            "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' months', 'floor') || substr({0}, 20))";

    private static final String SECONDS_BETWEEN =
            "(strftime('%s', substr({1}, 1, 19)) - strftime('%s', substr({0}, 1, 19))"
                    + " + (substr({1}, 1, 19) < substr({0}, 1, 19) AND substr({1}, 20) > substr({0}, 20))"
                    + " - (substr({1}, 1, 19) > substr({0}, 1, 19) AND substr({1}, 20) < substr({0}, 20)))";

    private SqliteFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .with(GREATEST, "max({0}, {1})")
                .with(LEAST, "min({0}, {1})")
                .with(SUBSTRING, "substr({0}, {1})")
                .with(SUBSTRING_FOR, "substr({0}, {1}, {2})")
                .with(POSITION, "instr({0}, {1})")
                .with(LEFT, "substr({0}, 1, {1})")
                .with(RIGHT, "substr({0}, max(length({0}) - {1}, 0) + 1)")
                .with(
                        LPAD,
                        "CASE WHEN length({0}) >= {1} THEN substr({0}, 1, {1}) ELSE replace(hex(zeroblob({1} - length({0}))), '00', {2}) || {0} END")
                .with(
                        RPAD,
                        "CASE WHEN length({0}) >= {1} THEN substr({0}, 1, {1}) ELSE {0} || replace(hex(zeroblob({1} - length({0}))), '00', {2}) END")
                .with(REPEAT, "replace(hex(zeroblob({1})), '00', {0})")
                .with(TRIM_BOTH, "trim({0}, {1})")
                .with(TRIM_LEADING, "ltrim({0}, {1})")
                .with(TRIM_TRAILING, "rtrim({0}, {1})")
                .with(OCTET_LENGTH, "length(CAST({0} AS blob))")
                .with(OVERLAY, "(substr({0}, 1, {2} - 1) || {1} || substr({0}, {2} + {3}))")
                .with(
                        ROUND_DECIMAL,
                        "CASE typeof({0}) WHEN 'integer' THEN {0} ELSE round({0} * 1.0000000000000004, {1}) END")
                .with(ROUND_DOUBLE, "round({0} * 1.0000000000000004, {1})")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "date('now')")
                .with(CURRENT_TIMESTAMP, "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')")
                .with(DATE_PLUS_DAYS, "date({0}, {1} || ' days')")
                .with(DATE_PLUS_MONTHS, "date({0}, {1} || ' months', 'floor')")
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "CAST(julianday({1}) - julianday({0}) AS integer)")
                .with(FIRST_OF_MONTH, "date({0}, 'start of month')")
                .with(FIRST_OF_YEAR, "date({0}, 'start of year')");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "date({0}, '-6 days', 'weekday 1')")
                .with(TIMESTAMP_DATE, "substr({0}, 1, 10)")
                .with(INSTANT_DATE, "substr({0}, 1, 10)")
                .with(TIMESTAMP_SECOND, "strftime('%Y-%m-%dT%H:%M:%S.000000000', substr({0}, 1, 19))")
                .with(INSTANT_SECOND, "strftime('%Y-%m-%dT%H:%M:%S.000000000Z', substr({0}, 1, 19))")
                .with(TIMESTAMP_MINUTE, "strftime('%Y-%m-%dT%H:%M:00.000000000', substr({0}, 1, 19))")
                .with(INSTANT_MINUTE, "strftime('%Y-%m-%dT%H:%M:00.000000000Z', substr({0}, 1, 19))")
                .with(TIMESTAMP_HOUR, "strftime('%Y-%m-%dT%H:00:00.000000000', substr({0}, 1, 19))")
                .with(INSTANT_HOUR, "strftime('%Y-%m-%dT%H:00:00.000000000Z', substr({0}, 1, 19))")
                .with(TIMESTAMP_DAY, "strftime('%Y-%m-%dT00:00:00.000000000', substr({0}, 1, 19))")
                .with(INSTANT_DAY, "strftime('%Y-%m-%dT00:00:00.000000000Z', substr({0}, 1, 19))")
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }
}
