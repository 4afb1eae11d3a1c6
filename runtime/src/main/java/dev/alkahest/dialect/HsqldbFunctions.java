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
import static dev.alkahest.sql.StandardFunction.LPAD;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.REPLACE;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.RPAD;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DATE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_DAY;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_HOUR;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_MINUTE;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECOND;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_SECONDS_BETWEEN;

/** How HSQLDB says the standard functions where most say them in another way. */
final class HsqldbFunctions {

    private static final String PLUS_SECONDS = "dateadd('second', {1}, {0})";
    private static final String PLUS_DAYS = "dateadd('day', {1}, {0})";
    private static final String PLUS_MONTHS = "dateadd('month', {1}, {0})";

    /** UTF-8 has one to four bytes for a character; HSQLDB counts those of UTF-16. */
    private static final String OCTETS =
            "char_length(regexp_replace(regexp_replace(regexp_replace({0}, '[^\\u0000-\\uffff]', 'xxxx'),"
                    + " '[\\u0800-\\uffff]', 'xxx'), '[\\u0080-\\u07ff]', 'xx'))";

    private HsqldbFunctions() {}

    static FunctionTexts texts() {
        return cuts(
                dates(
                        FunctionTexts.standard()
                                .with(GREATEST, "CASE WHEN {0} IS NOT NULL THEN greatest({0}, {1}) END")
                                .with(LEAST, "CASE WHEN {0} IS NOT NULL THEN least({0}, {1}) END")
                                .with(ARRAY_ELEMENT, "CASE WHEN cardinality({0}) >= {1} THEN {0}[{1}] END")
                                .with(POSITION, "locate({1}, {0})")
                                .with(LPAD, padded("repeat({2}, {1} - char_length({0})) || {0}"))
                                .with(RPAD, padded("{0} || repeat({2}, {1} - char_length({0}))"))
                                .with(REPEAT, asText("repeat({0}, {1})"))
                                .with(REPLACE, asText("replace({0}, {1}, {2})"))
                                .with(OCTET_LENGTH, OCTETS)
                                .with(OVERLAY, "(left({0}, {2} - 1) || {1} || substring({0}, {2} + {3}))")
                                .with(
                                        ROUND_DOUBLE,
                                        "CASE WHEN abs({0}) >= 9e15 THEN {0} ELSE CAST(round(CAST({0} AS decimal(128, 48)), {1}) AS double) END")));
    }

    private static String padded(String whole) {
        return "CASE WHEN char_length({0}) >= {1} THEN left({0}, {1}) ELSE " + asText(whole) + " END";
    }

    /** What some functions give is compared as if it ended with any number of spaces, whatever the database does with other texts. */
    static String asText(String text) {
        return "CAST(" + text + " AS character varying(2147483647))";
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "CAST(current_timestamp AT TIME ZONE 'UTC' AS date)")
                .with(CURRENT_TIMESTAMP, "current_timestamp")
                .with(DATE_PLUS_DAYS, PLUS_DAYS)
                .with(DATE_PLUS_MONTHS, PLUS_MONTHS)
                .with(TIMESTAMP_PLUS_SECONDS, PLUS_SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, PLUS_DAYS)
                .with(TIMESTAMP_PLUS_MONTHS, PLUS_MONTHS)
                .with(INSTANT_PLUS_SECONDS, PLUS_SECONDS)
                .with(INSTANT_PLUS_DAYS, PLUS_DAYS)
                .with(INSTANT_PLUS_MONTHS, PLUS_MONTHS)
                .with(DAYS_BETWEEN, "datediff('day', {0}, {1})")
                .with(FIRST_OF_MONTH, "trunc({0}, 'MM')")
                .with(FIRST_OF_YEAR, "trunc({0}, 'YYYY')");
    }

    private static FunctionTexts cuts(FunctionTexts texts) {
        return texts.with(FIRST_OF_WEEK, "trunc({0}, 'IW')")
                .with(TIMESTAMP_DATE, "CAST({0} AS date)")
                .with(INSTANT_DATE, "CAST({0} AT TIME ZONE 'UTC' AS date)")
                .with(TIMESTAMP_SECOND, "trunc({0}, 'SS')")
                .with(INSTANT_SECOND, "trunc({0} AT TIME ZONE 'UTC', 'SS')")
                .with(TIMESTAMP_MINUTE, "trunc({0}, 'MI')")
                .with(INSTANT_MINUTE, "trunc({0} AT TIME ZONE 'UTC', 'MI')")
                .with(TIMESTAMP_HOUR, "trunc({0}, 'HH24')")
                .with(INSTANT_HOUR, "trunc({0} AT TIME ZONE 'UTC', 'HH24')")
                .with(TIMESTAMP_DAY, "trunc({0}, 'DD')")
                .with(INSTANT_DAY, "trunc({0} AT TIME ZONE 'UTC', 'DD')")
                .with(TIMESTAMP_SECONDS_BETWEEN, "datediff('second', {0}, {1})")
                .with(INSTANT_SECONDS_BETWEEN, "datediff('second', {0}, {1})");
    }
}
