package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.ARRAY_ELEMENT;
import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
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
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DATE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DAY;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_HOUR;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_MINUTE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECOND;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECONDS_BETWEEN;

/** How H2 says the standard functions where most say them in another way. */
final class H2Functions {

    private static final String PLUS_SECONDS = "dateadd(second, {1}, {0})";
    private static final String PLUS_DAYS = "dateadd(day, {1}, {0})";
    private static final String PLUS_MONTHS = "dateadd(month, {1}, {0})";

    private H2Functions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .with(ARRAY_ELEMENT, "CASE WHEN cardinality({0}) >= {1} THEN array_get({0}, {1}) END")
                .with(POSITION, "locate({1}, {0})")
                .with(OCTET_LENGTH, "octet_length(stringtoutf8({0}))")
                .with(OVERLAY, "(left({0}, {2} - 1) || {1} || substring({0}, {2} + {3}))")
                .with(ROUND_DOUBLE, "round({0}, {1})")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "CAST(current_timestamp AT TIME ZONE 'UTC' AS date)")
                .with(CURRENT_TIMESTAMP, "current_timestamp(9)")
                .with(DATE_PLUS_DAYS, PLUS_DAYS)
                .with(DATE_PLUS_MONTHS, PLUS_MONTHS)
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "datediff(day, {0}, {1})")
                .with(FIRST_OF_MONTH, "dateadd(day, 1 - extract(day FROM {0}), {0})")
                .with(FIRST_OF_YEAR, "dateadd(day, 1 - extract(day_of_year FROM {0}), {0})");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "dateadd(day, 1 - extract(iso_day_of_week FROM {0}), {0})")
                .with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AT TIME ZONE 'UTC' AS date)")
                .with(TIMESTAMP_SECOND, "date_trunc(second, {0})")
                .with(INSTANT_SECOND, "date_trunc(second, {0} AT TIME ZONE 'UTC')")
                .with(TIMESTAMP_MINUTE, "date_trunc(minute, {0})")
                .with(INSTANT_MINUTE, "date_trunc(minute, {0} AT TIME ZONE 'UTC')")
                .with(TIMESTAMP_HOUR, "date_trunc(hour, {0})")
                .with(INSTANT_HOUR, "date_trunc(hour, {0} AT TIME ZONE 'UTC')")
                .with(TIMESTAMP_DAY, "date_trunc(day, {0})")
                .with(INSTANT_DAY, "date_trunc(day, {0} AT TIME ZONE 'UTC')")
                .with(
                        TIMESTAMP_SECONDS_BETWEEN,
                        "CAST(trunc(extract(epoch FROM {1}) - extract(epoch FROM {0})) AS bigint)")
                .with(
                        INSTANT_SECONDS_BETWEEN,
                        "CAST(trunc(extract(epoch FROM {1}) - extract(epoch FROM {0})) AS bigint)");
    }
}
