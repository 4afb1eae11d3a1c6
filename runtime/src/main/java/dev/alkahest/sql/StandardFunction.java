package dev.alkahest.sql;

/**
 * The functions that mean the same on every database, though not every one says them alike. What each is called with stands in
 * the order of its arguments.
 */
public enum StandardFunction {
    /** The greater of two values, NULL where one of them is. */
    GREATEST,
    /** The less of two values, NULL where one of them is. */
    LEAST,
    /** The number of elements of an array. */
    ARRAY_SIZE,
    /** An element of an array, NULL where there is none: array, position from 1. */
    ARRAY_ELEMENT,
    /** The part of a text from a position on: text, position from 1. */
    SUBSTRING,
    /** A part of a text: text, position from 1, number of characters. */
    SUBSTRING_FOR,
    /** Where a text holds another, from 1, and 0 where it does not: text, other. */
    POSITION,
    /** A text with others in place of some: text, what is replaced, by what. */
    REPLACE,
    /** The first characters: text, number. */
    LEFT,
    /** The last characters: text, number. */
    RIGHT,
    /** A text of a length, filled up at the beginning or cut off at the end: text, length, one character. */
    LPAD,
    /** A text of a length, filled up or cut off at the end: text, length, one character. */
    RPAD,
    /** A text several times: text, number. */
    REPEAT,
    /** A text without one character at its ends: text, character. */
    TRIM_BOTH,
    /** A text without one character at its beginning: text, character. */
    TRIM_LEADING,
    /** A text without one character at its end: text, character. */
    TRIM_TRAILING,
    /** The number of characters of a text. */
    CHAR_LENGTH,
    /** The number of bytes of a text in UTF-8. */
    OCTET_LENGTH,
    /** A text with another in place of a part: text, other, position from 1, number of characters. */
    OVERLAY,
    /** A decimal with so many digits after the point, half of one rounded away from zero. */
    ROUND_DECIMAL,
    /** A floating-point number with so many digits after the point, half of one rounded away from zero. */
    ROUND_DOUBLE,
    /** The greatest whole number that is not greater than a decimal. */
    FLOOR,
    /** The greatest whole number that is not greater than a floating-point number. */
    FLOOR_DOUBLE,
    /** The least whole number that is not less than a decimal. */
    CEILING,
    /** The least whole number that is not less than a floating-point number. */
    CEILING_DOUBLE,
    /** 1, 0 or -1. */
    SIGN,
    /** A number raised to the power of another. */
    POWER,
    /** The square root. */
    SQRT,
    /** e raised to the power of a number. */
    EXP,
    /** The natural logarithm. */
    LN,
    /** The logarithm to base 10. */
    LOG10,
    /** The sine. */
    SIN,
    /** The cosine. */
    COS,
    /** The tangent. */
    TAN,
    /** The arc sine. */
    ASIN,
    /** The arc cosine. */
    ACOS,
    /** The arc tangent. */
    ATAN,
    /** The angle of a point: y, x. */
    ATAN2,
    /** Radians in degrees. */
    DEGREES,
    /** Degrees in radians. */
    RADIANS,
    /** The date of today, in UTC. */
    CURRENT_DATE,
    /** The point in time at which the statement, or its transaction, began. */
    CURRENT_TIMESTAMP,
    /** A date so many days later: date, number. */
    DATE_PLUS_DAYS,
    /** A date so many months later: date, number. */
    DATE_PLUS_MONTHS,
    /** A date and time so many seconds later. */
    TIMESTAMP_PLUS_SECONDS,
    /** A date and time so many days later. */
    TIMESTAMP_PLUS_DAYS,
    /** A date and time so many months later. */
    TIMESTAMP_PLUS_MONTHS,
    /** A point in time so many seconds later. */
    INSTANT_PLUS_SECONDS,
    /** A point in time so many days later. */
    INSTANT_PLUS_DAYS,
    /** A point in time so many months later, counted in UTC. */
    INSTANT_PLUS_MONTHS,
    /** The number of days from one date to another. */
    DAYS_BETWEEN,
    /** The first day of the month of a date. */
    FIRST_OF_MONTH,
    /** The first day of the year of a date. */
    FIRST_OF_YEAR,
    /** The Monday of the week of a date. */
    FIRST_OF_WEEK,
    /** The date of a date and time. */
    TIMESTAMP_DATE,
    /** The date of a point in time, in UTC. */
    INSTANT_DATE,
    /** A date and time without what is smaller than a second. */
    TIMESTAMP_SECOND,
    /** A date and time without what is smaller than a minute. */
    TIMESTAMP_MINUTE,
    /** A date and time without what is smaller than an hour. */
    TIMESTAMP_HOUR,
    /** The beginning of the day of a date and time. */
    TIMESTAMP_DAY,
    /** A point in time without what is smaller than a second. */
    INSTANT_SECOND,
    /** A point in time without what is smaller than a minute. */
    INSTANT_MINUTE,
    /** A point in time without what is smaller than an hour. */
    INSTANT_HOUR,
    /** The beginning of the day of a point in time, in UTC. */
    INSTANT_DAY,
    /** The number of whole seconds from one date and time to another. */
    TIMESTAMP_SECONDS_BETWEEN,
    /** The number of whole seconds from one point in time to another. */
    INSTANT_SECONDS_BETWEEN
}
