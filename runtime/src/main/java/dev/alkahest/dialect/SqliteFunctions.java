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

/** What SQLite calls the standard functions, or says in place of one that it lacks. */
final class SqliteFunctions {

    private SqliteFunctions() {}

    static FunctionTexts texts() {
        FunctionTexts texts = new FunctionTexts()
                .with(GREATEST, "max({0}, {1})")
                .with(LEAST, "min({0}, {1})")
                .with(SUBSTRING, "substr({0}, {1})")
                .with(SUBSTRING_FOR, "substr({0}, {1}, {2})")
                .with(POSITION, "instr({0}, {1})")
                .with(REPLACE, "replace({0}, {1}, {2})")
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
                .with(CHAR_LENGTH, "length({0})")
                .with(OCTET_LENGTH, "length(CAST({0} AS blob))")
                .with(OVERLAY, "(substr({0}, 1, {2} - 1) || {1} || substr({0}, {2} + {3}))")
                .with(
                        ROUND_DECIMAL,
                        "CASE typeof({0}) WHEN 'integer' THEN {0} ELSE round({0} * 1.0000000000000004, {1}) END")
                .with(ROUND_DOUBLE, "round({0} * 1.0000000000000004, {1})")
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
        return texts.with(CURRENT_DATE, "date('now')")
                .with(CURRENT_TIMESTAMP, "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')")
                .with(DATE_PLUS_DAYS, "date({0}, {1} || ' days')")
                .with(DATE_PLUS_MONTHS, "date({0}, {1} || ' months', 'floor')")
                .with(
                        TIMESTAMP_PLUS_SECONDS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' seconds') || substr({0}, 20))")
                .with(
                        TIMESTAMP_PLUS_DAYS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' days') || substr({0}, 20))")
                .with(
                        TIMESTAMP_PLUS_MONTHS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' months', 'floor') || substr({0}, 20))")
                .with(
                        INSTANT_PLUS_SECONDS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' seconds') || substr({0}, 20))")
                .with(
                        INSTANT_PLUS_DAYS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' days') || substr({0}, 20))")
                .with(
                        INSTANT_PLUS_MONTHS,
                        "(strftime('%Y-%m-%dT%H:%M:%S', substr({0}, 1, 19), {1} || ' months', 'floor') || substr({0}, 20))")
                .with(DAYS_BETWEEN, "CAST(julianday({1}) - julianday({0}) AS integer)")
                .with(FIRST_OF_MONTH, "date({0}, 'start of month')")
                .with(FIRST_OF_YEAR, "date({0}, 'start of year')");
    }
}
