package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.CEILING;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_MONTH;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_WEEK;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_YEAR;
import static dev.alkahest.sql.StandardFunction.FLOOR;
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
import static dev.alkahest.sql.StandardFunction.POWER;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.REPLACE;
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

/** How Derby says the standard functions where most say them in another way, or what stands in place of one that it lacks. */
final class DerbyFunctions {

    private static final String PLUS_SECONDS = "{fn timestampadd(SQL_TSI_SECOND, {1}, {0})}";
    private static final String PLUS_DAYS = "{fn timestampadd(SQL_TSI_DAY, {1}, {0})}";
    private static final String PLUS_MONTHS = "{fn timestampadd(SQL_TSI_MONTH, {1}, {0})}";
    private static final String SECONDS_BETWEEN = "{fn timestampdiff(SQL_TSI_SECOND, {0}, {1})}";

    /** The number of days since a Monday. */
    private static final String WEEKDAY = "mod({fn timestampdiff(SQL_TSI_DAY, date('1900-01-01'), {0})} + 700000, 7)";

    private static final int MOST_DIGITS = 12;

    private DerbyFunctions() {}

    static FunctionTexts texts() {
        return cuts(dates(FunctionTexts.standard()
                .without(REPLACE, LPAD, RPAD, REPEAT, POWER, OCTET_LENGTH)
                .with(GREATEST, "CASE WHEN {0} IS NULL OR {0} > {1} THEN {0} ELSE {1} END")
                .with(LEAST, "CASE WHEN {0} IS NULL OR {0} < {1} THEN {0} ELSE {1} END")
                .with(SUBSTRING, "substr({0}, {1})")
                .with(SUBSTRING_FOR, "substr({0}, {1}, {2})")
                .with(POSITION, "locate(CAST({1} AS varchar(32672)), CAST({0} AS varchar(32672)))")
                .with(LEFT, "substr({0}, 1, {1})")
                .with(RIGHT, "substr({0}, CASE WHEN length({0}) > {1} THEN length({0}) - {1} + 1 ELSE 1 END)")
                .with(OVERLAY, "(substr({0}, 1, {2} - 1) || {1} || substr({0}, {2} + {3}))")
                .with(FLOOR, whole("<", "-"))
                .with(CEILING, whole(">", "+"))
                .with(
                        ROUND_DECIMAL,
                        "(CAST({0} * " + powers("1", "")
                                + " + CASE WHEN {0} < 0 THEN -0.5 ELSE 0.5 END AS decimal(31, 0)) * "
                                + powers("0.", "1") + ")")
                .with(
                        ROUND_DOUBLE,
                        "(CASE WHEN {0} < 0 THEN ceil({0} * " + powers("1", "") + " - 0.5) ELSE floor({0} * "
                                + powers("1", "") + " + 0.5) END / " + powers("1", "") + ")")));
    }

    /** Returns the number cut off after the point, and one more or less where that is wrong. */
    private static String whole(String isWrong, String correction) {
        return "(CAST({0} AS decimal(31, 0)) " + correction + " CASE WHEN {0} " + isWrong
                + " CAST({0} AS decimal(31, 0)) THEN 1 ELSE 0 END)";
    }

    /** Returns the power of ten that the second argument chooses, above 1 or below. */
    private static String powers(String before, String behind) {
        StringBuilder text = new StringBuilder("CASE {1} WHEN 0 THEN 1");
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            int zeros = behind.isEmpty() ? digits : digits - 1;
            text.append(" WHEN ").append(digits).append(" THEN ").append(before);
            text.append("0".repeat(zeros)).append(behind);
        }
        return text.append(" END").toString();
    }

    /** Returns what rounds a number to the digits of a column: Derby would cut it off. */
    static Template rounded(int scale) {
        String half = "0." + "0".repeat(scale) + "5";
        return Template.of(
                "CAST({0} + CASE WHEN {0} < 0 THEN -" + half + " ELSE " + half + " END AS decimal(31, " + scale + "))");
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(DATE_PLUS_DAYS, "CAST(" + PLUS_DAYS + " AS date)")
                .with(DATE_PLUS_MONTHS, "CAST(" + PLUS_MONTHS + " AS date)")
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "{fn timestampdiff(SQL_TSI_DAY, {0}, {1})}")
                .with(FIRST_OF_MONTH, "CAST(substr(CAST({0} AS char(10)), 1, 8) || '01' AS date)")
                .with(FIRST_OF_YEAR, "CAST(substr(CAST({0} AS char(10)), 1, 5) || '01-01' AS date)")
                .with(FIRST_OF_WEEK, "CAST({fn timestampadd(SQL_TSI_DAY, -" + WEEKDAY + ", {0})} AS date)");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AS date)")
                .with(TIMESTAMP_SECOND, cut(19, ""))
                .with(INSTANT_SECOND, cut(19, ""))
                .with(TIMESTAMP_MINUTE, cut(16, ":00"))
                .with(INSTANT_MINUTE, cut(16, ":00"))
                .with(TIMESTAMP_HOUR, cut(13, ":00:00"))
                .with(INSTANT_HOUR, cut(13, ":00:00"))
                .with(TIMESTAMP_DAY, cut(10, " 00:00:00"))
                .with(INSTANT_DAY, cut(10, " 00:00:00"))
                .with(TIMESTAMP_SECONDS_BETWEEN, SECONDS_BETWEEN)
                .with(INSTANT_SECONDS_BETWEEN, SECONDS_BETWEEN);
    }

    private static String cut(int length, String rest) {
        return "CAST(substr(CAST({0} AS char(29)), 1, " + length + ") || '" + rest + "' AS timestamp)";
    }
}
