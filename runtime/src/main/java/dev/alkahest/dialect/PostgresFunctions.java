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
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.SIGN;
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

/** How PostgreSQL says the standard functions where most say them in another way. */
final class PostgresFunctions {

    private static final String PLUS_SECONDS = "({0} + make_interval(secs => {1}))";

    private PostgresFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .with(GREATEST, "CASE WHEN {0} IS NULL OR {1} IS NULL THEN NULL ELSE greatest({0}, {1}) END")
                .with(LEAST, "CASE WHEN {0} IS NULL OR {1} IS NULL THEN NULL ELSE least({0}, {1}) END")
                .with(POSITION, "position({1} IN {0})")
                .with(TRIM_BOTH, "btrim({0}, {1})")
                .with(TRIM_LEADING, "ltrim({0}, {1})")
                .with(TRIM_TRAILING, "rtrim({0}, {1})")
                .with(OVERLAY, "overlay({0} PLACING {1} FROM {2} FOR {3})")
                .with(ROUND_DOUBLE, "CAST(round(CAST({0} AS numeric), {1}) AS double precision)")
                .with(SIGN, "CAST(sign({0}) AS integer)")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "CAST(current_timestamp AT TIME ZONE 'UTC' AS date)")
                .with(CURRENT_TIMESTAMP, "current_timestamp")
                .with(DATE_PLUS_DAYS, "({0} + {1})")
                .with(DATE_PLUS_MONTHS, "CAST({0} + make_interval(months => {1}) AS date)")
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, "({0} + make_interval(days => {1}))")
                .with(TIMESTAMP_PLUS_MONTHS, "({0} + make_interval(months => {1}))")
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, "(({0} AT TIME ZONE 'UTC' + make_interval(days => {1})) AT TIME ZONE 'UTC')")
                .with(
                        INSTANT_PLUS_MONTHS,
                        "(({0} AT TIME ZONE 'UTC' + make_interval(months => {1})) AT TIME ZONE 'UTC')")
                .with(DAYS_BETWEEN, "({1} - {0})")
                .with(FIRST_OF_MONTH, "CAST(date_trunc('month', CAST({0} AS timestamp)) AS date)")
                .with(FIRST_OF_YEAR, "CAST(date_trunc('year', CAST({0} AS timestamp)) AS date)");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "CAST(date_trunc('week', CAST({0} AS timestamp)) AS date)")
                .with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AT TIME ZONE 'UTC' AS date)")
                .with(TIMESTAMP_SECOND, "date_trunc('second', CAST({0} AS timestamp))")
                .with(INSTANT_SECOND, "date_trunc('second', CAST({0} AS timestamp with time zone), 'UTC')")
                .with(TIMESTAMP_MINUTE, "date_trunc('minute', CAST({0} AS timestamp))")
                .with(INSTANT_MINUTE, "date_trunc('minute', CAST({0} AS timestamp with time zone), 'UTC')")
                .with(TIMESTAMP_HOUR, "date_trunc('hour', CAST({0} AS timestamp))")
                .with(INSTANT_HOUR, "date_trunc('hour', CAST({0} AS timestamp with time zone), 'UTC')")
                .with(TIMESTAMP_DAY, "date_trunc('day', CAST({0} AS timestamp))")
                .with(INSTANT_DAY, "date_trunc('day', CAST({0} AS timestamp with time zone), 'UTC')")
                .with(
                        TIMESTAMP_SECONDS_BETWEEN,
                        "CAST(trunc(extract(epoch FROM CAST({1} AS timestamp) - CAST({0} AS timestamp))) AS bigint)")
                .with(
                        INSTANT_SECONDS_BETWEEN,
                        "CAST(trunc(extract(epoch FROM CAST({1} AS timestamp with time zone) - CAST({0} AS timestamp with time zone))) AS bigint)");
    }
}
