package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_MONTH;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_YEAR;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;

/** How H2 says the standard functions where most say them in another way. */
final class H2Functions {

    private static final String PLUS_SECONDS = "dateadd(second, {1}, {0})";
    private static final String PLUS_DAYS = "dateadd(day, {1}, {0})";
    private static final String PLUS_MONTHS = "dateadd(month, {1}, {0})";

    private H2Functions() {}

    static FunctionTexts texts() {
        return dates(FunctionTexts.standard()
                .with(POSITION, "locate({1}, {0})")
                .with(OCTET_LENGTH, "octet_length(stringtoutf8({0}))")
                .with(OVERLAY, "(left({0}, {2} - 1) || {1} || substring({0}, {2} + {3}))")
                .with(ROUND_DOUBLE, "round({0}, {1})"));
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
}
