package dev.alkahest.dialect;

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
import static dev.alkahest.sql.StandardFunction.FLOOR_DOUBLE;
import static dev.alkahest.sql.StandardFunction.INSTANT_DATE;
import static dev.alkahest.sql.StandardFunction.INSTANT_DAY;
import static dev.alkahest.sql.StandardFunction.INSTANT_HOUR;
import static dev.alkahest.sql.StandardFunction.INSTANT_MINUTE;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECOND;
import static dev.alkahest.sql.StandardFunction.INSTANT_SECONDS_BETWEEN;
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

/** How MariaDB says the standard functions where most say them in another way. */
final class MariadbFunctions {

    private static final String PLUS_SECONDS = "date_add({0}, INTERVAL {1} SECOND)";
    private static final String PLUS_DAYS = "date_add({0}, INTERVAL {1} DAY)";
    private static final String PLUS_MONTHS = "date_add({0}, INTERVAL {1} MONTH)";

    private MariadbFunctions() {}

    static FunctionTexts texts() {
        return cuts(
                dates(
                        FunctionTexts.standard()
                                .with(POSITION, "locate({1}, {0})")
                                .with(CHAR_LENGTH, "char_length({0})")
                                .with(FLOOR_DOUBLE, "CAST(floor({0}) AS double)")
                                .with(CEILING_DOUBLE, "CAST(ceil({0}) AS double)")
                                .with(OVERLAY, "concat(left({0}, {2} - 1), {1}, substring({0}, {2} + {3}))")
                                .with(
                                        ROUND_DOUBLE,
                                        "CASE WHEN abs({0}) >= 9e15 THEN {0} ELSE CAST(round(CAST({0} AS decimal(65, 30)), {1}) AS double) END")));
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "utc_date()")
                .with(CURRENT_TIMESTAMP, "utc_timestamp(6)")
                .with(DATE_PLUS_DAYS, PLUS_DAYS)
                .with(DATE_PLUS_MONTHS, PLUS_MONTHS)
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "datediff({1}, {0})")
                .with(FIRST_OF_MONTH, "CAST(date_format({0}, '%Y-%m-01') AS date)")
                .with(FIRST_OF_YEAR, "CAST(date_format({0}, '%Y-01-01') AS date)");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "date_sub({0}, INTERVAL weekday({0}) DAY)")
                .with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AS date)")
                .with(TIMESTAMP_SECOND, "CAST(date_format({0}, '%Y-%m-%d %H:%i:%s') AS datetime(6))")
                .with(INSTANT_SECOND, "CAST(date_format({0}, '%Y-%m-%d %H:%i:%s') AS datetime(6))")
                .with(TIMESTAMP_MINUTE, "CAST(date_format({0}, '%Y-%m-%d %H:%i:00') AS datetime(6))")
                .with(INSTANT_MINUTE, "CAST(date_format({0}, '%Y-%m-%d %H:%i:00') AS datetime(6))")
                .with(TIMESTAMP_HOUR, "CAST(date_format({0}, '%Y-%m-%d %H:00:00') AS datetime(6))")
                .with(INSTANT_HOUR, "CAST(date_format({0}, '%Y-%m-%d %H:00:00') AS datetime(6))")
                .with(TIMESTAMP_DAY, "CAST(date_format({0}, '%Y-%m-%d 00:00:00') AS datetime(6))")
                .with(INSTANT_DAY, "CAST(date_format({0}, '%Y-%m-%d 00:00:00') AS datetime(6))")
                .with(TIMESTAMP_SECONDS_BETWEEN, "timestampdiff(SECOND, {0}, {1})")
                .with(INSTANT_SECONDS_BETWEEN, "timestampdiff(SECOND, {0}, {1})");
    }
}
