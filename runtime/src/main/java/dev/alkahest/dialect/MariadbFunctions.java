package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.ACOS;
import static dev.alkahest.sql.StandardFunction.ASIN;
import static dev.alkahest.sql.StandardFunction.ATAN;
import static dev.alkahest.sql.StandardFunction.ATAN2;
import static dev.alkahest.sql.StandardFunction.CEILING;
import static dev.alkahest.sql.StandardFunction.CHAR_LENGTH;
import static dev.alkahest.sql.StandardFunction.COS;
import static dev.alkahest.sql.StandardFunction.CURRENT_DATE;
import static dev.alkahest.sql.StandardFunction.CURRENT_TIMESTAMP;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.DAYS_BETWEEN;
import static dev.alkahest.sql.StandardFunction.DEGREES;
import static dev.alkahest.sql.StandardFunction.EXP;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_MONTH;
import static dev.alkahest.sql.StandardFunction.FIRST_OF_YEAR;
import static dev.alkahest.sql.StandardFunction.FLOOR;
import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.LEAST;
import static dev.alkahest.sql.StandardFunction.LEFT;
import static dev.alkahest.sql.StandardFunction.LN;
import static dev.alkahest.sql.StandardFunction.LOG10;
import static dev.alkahest.sql.StandardFunction.LPAD;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.OVERLAY;
import static dev.alkahest.sql.StandardFunction.POSITION;
import static dev.alkahest.sql.StandardFunction.POWER;
import static dev.alkahest.sql.StandardFunction.RADIANS;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.REPLACE;
import static dev.alkahest.sql.StandardFunction.RIGHT;
import static dev.alkahest.sql.StandardFunction.ROUND_DECIMAL;
import static dev.alkahest.sql.StandardFunction.ROUND_DOUBLE;
import static dev.alkahest.sql.StandardFunction.RPAD;
import static dev.alkahest.sql.StandardFunction.SIGN;
import static dev.alkahest.sql.StandardFunction.SIN;
import static dev.alkahest.sql.StandardFunction.SQRT;
import static dev.alkahest.sql.StandardFunction.SUBSTRING;
import static dev.alkahest.sql.StandardFunction.SUBSTRING_FOR;
import static dev.alkahest.sql.StandardFunction.TAN;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.TRIM_BOTH;
import static dev.alkahest.sql.StandardFunction.TRIM_LEADING;
import static dev.alkahest.sql.StandardFunction.TRIM_TRAILING;

/** What MariaDB calls the standard functions. */
final class MariadbFunctions {

    private MariadbFunctions() {}

    static FunctionTexts texts() {
        FunctionTexts texts = new FunctionTexts()
                .with(GREATEST, "greatest({0}, {1})")
                .with(LEAST, "least({0}, {1})")
                .with(SUBSTRING, "substring({0}, {1})")
                .with(SUBSTRING_FOR, "substring({0}, {1}, {2})")
                .with(POSITION, "locate({1}, {0})")
                .with(REPLACE, "replace({0}, {1}, {2})")
                .with(LEFT, "left({0}, {1})")
                .with(RIGHT, "right({0}, {1})")
                .with(LPAD, "lpad({0}, {1}, {2})")
                .with(RPAD, "rpad({0}, {1}, {2})")
                .with(REPEAT, "repeat({0}, {1})")
                .with(TRIM_BOTH, "trim(BOTH {1} FROM {0})")
                .with(TRIM_LEADING, "trim(LEADING {1} FROM {0})")
                .with(TRIM_TRAILING, "trim(TRAILING {1} FROM {0})")
                .with(CHAR_LENGTH, "char_length({0})")
                .with(OCTET_LENGTH, "octet_length({0})")
                .with(OVERLAY, "concat(left({0}, {2} - 1), {1}, substring({0}, {2} + {3}))")
                .with(ROUND_DECIMAL, "round({0}, {1})")
                .with(
                        ROUND_DOUBLE,
                        "CASE WHEN abs({0}) >= 9e15 THEN {0} ELSE CAST(round(CAST({0} AS decimal(65, 30)), {1}) AS double) END")
                .with(FLOOR, "floor({0})")
                .with(CEILING, "ceil({0})")
                .with(SIGN, "sign({0})")
                .with(POWER, "power({0}, {1})")
                .with(SQRT, "sqrt({0})")
                .with(EXP, "exp({0})")
                .with(LN, "ln({0})")
                .with(LOG10, "log10({0})")
                .with(SIN, "sin({0})")
                .with(COS, "cos({0})")
                .with(TAN, "tan({0})")
                .with(ASIN, "asin({0})")
                .with(ACOS, "acos({0})")
                .with(ATAN, "atan({0})")
                .with(ATAN2, "atan2({0}, {1})")
                .with(DEGREES, "degrees({0})")
                .with(RADIANS, "radians({0})");
        return dates(texts);
    }

    private static FunctionTexts dates(FunctionTexts texts) {
        return texts.with(CURRENT_DATE, "utc_date()")
                .with(CURRENT_TIMESTAMP, "utc_timestamp(6)")
                .with(DATE_PLUS_DAYS, "date_add({0}, INTERVAL {1} DAY)")
                .with(DATE_PLUS_MONTHS, "date_add({0}, INTERVAL {1} MONTH)")
                .with(TIMESTAMP_PLUS_SECONDS, "date_add({0}, INTERVAL {1} SECOND)")
                .with(TIMESTAMP_PLUS_DAYS, "date_add({0}, INTERVAL {1} DAY)")
                .with(TIMESTAMP_PLUS_MONTHS, "date_add({0}, INTERVAL {1} MONTH)")
                .with(INSTANT_PLUS_SECONDS, "date_add({0}, INTERVAL {1} SECOND)")
                .with(INSTANT_PLUS_DAYS, "date_add({0}, INTERVAL {1} DAY)")
                .with(INSTANT_PLUS_MONTHS, "date_add({0}, INTERVAL {1} MONTH)")
                .with(DAYS_BETWEEN, "datediff({1}, {0})")
                .with(FIRST_OF_MONTH, "CAST(date_format({0}, '%Y-%m-01') AS date)")
                .with(FIRST_OF_YEAR, "CAST(date_format({0}, '%Y-01-01') AS date)");
    }
}
