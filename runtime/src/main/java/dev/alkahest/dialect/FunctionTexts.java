package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.ACOS;
import static dev.alkahest.sql.StandardFunction.ARRAY_ELEMENT;
import static dev.alkahest.sql.StandardFunction.ARRAY_SIZE;
import static dev.alkahest.sql.StandardFunction.ASIN;
import static dev.alkahest.sql.StandardFunction.ATAN;
import static dev.alkahest.sql.StandardFunction.ATAN2;
import static dev.alkahest.sql.StandardFunction.CEILING;
import static dev.alkahest.sql.StandardFunction.CEILING_DOUBLE;
import static dev.alkahest.sql.StandardFunction.CHAR_LENGTH;
import static dev.alkahest.sql.StandardFunction.COS;
import static dev.alkahest.sql.StandardFunction.DEGREES;
import static dev.alkahest.sql.StandardFunction.EXP;
import static dev.alkahest.sql.StandardFunction.FLOOR;
import static dev.alkahest.sql.StandardFunction.FLOOR_DOUBLE;
import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.LEAST;
import static dev.alkahest.sql.StandardFunction.LEFT;
import static dev.alkahest.sql.StandardFunction.LN;
import static dev.alkahest.sql.StandardFunction.LOG10;
import static dev.alkahest.sql.StandardFunction.LPAD;
import static dev.alkahest.sql.StandardFunction.OCTET_LENGTH;
import static dev.alkahest.sql.StandardFunction.POWER;
import static dev.alkahest.sql.StandardFunction.RADIANS;
import static dev.alkahest.sql.StandardFunction.REPEAT;
import static dev.alkahest.sql.StandardFunction.REPLACE;
import static dev.alkahest.sql.StandardFunction.RIGHT;
import static dev.alkahest.sql.StandardFunction.ROUND_DECIMAL;
import static dev.alkahest.sql.StandardFunction.RPAD;
import static dev.alkahest.sql.StandardFunction.SIGN;
import static dev.alkahest.sql.StandardFunction.SIN;
import static dev.alkahest.sql.StandardFunction.SQRT;
import static dev.alkahest.sql.StandardFunction.SUBSTRING;
import static dev.alkahest.sql.StandardFunction.SUBSTRING_FOR;
import static dev.alkahest.sql.StandardFunction.TAN;
import static dev.alkahest.sql.StandardFunction.TRIM_BOTH;
import static dev.alkahest.sql.StandardFunction.TRIM_LEADING;
import static dev.alkahest.sql.StandardFunction.TRIM_TRAILING;

import dev.alkahest.sql.StandardFunction;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one database says each {@link StandardFunction}: as a template that holds together wherever it stands. {@code {0}} is the first
 * argument, which may stand anywhere and more than once: {@code instr({1}, {0})}. Not to be changed once a dialect has it.
 */
public final class FunctionTexts {

    private final Map<StandardFunction, Template> templates = new EnumMap<>(StandardFunction.class);

    private FunctionTexts() {}

    /** Returns what most databases say, for a dialect to say by {@link #with} what differs. Functions of dates have nothing in common. */
    public static FunctionTexts standard() {
        return new FunctionTexts()
                .with(GREATEST, "greatest({0}, {1})")
                .with(LEAST, "least({0}, {1})")
                .with(ARRAY_SIZE, "cardinality({0})")
                .with(ARRAY_ELEMENT, "({0})[{1}]")
                .with(SUBSTRING, "substring({0}, {1})")
                .with(SUBSTRING_FOR, "substring({0}, {1}, {2})")
                .with(REPLACE, "replace({0}, {1}, {2})")
                .with(LEFT, "left({0}, {1})")
                .with(RIGHT, "right({0}, {1})")
                .with(LPAD, "lpad({0}, {1}, {2})")
                .with(RPAD, "rpad({0}, {1}, {2})")
                .with(REPEAT, "repeat({0}, {1})")
                .with(TRIM_BOTH, "trim(BOTH {1} FROM {0})")
                .with(TRIM_LEADING, "trim(LEADING {1} FROM {0})")
                .with(TRIM_TRAILING, "trim(TRAILING {1} FROM {0})")
                .with(CHAR_LENGTH, "length({0})")
                .with(OCTET_LENGTH, "octet_length({0})")
                .with(ROUND_DECIMAL, "round({0}, {1})")
                .with(FLOOR, "floor({0})")
                .with(FLOOR_DOUBLE, "floor({0})")
                .with(CEILING, "ceil({0})")
                .with(CEILING_DOUBLE, "ceil({0})")
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
    }

    /** Says what a function is here, and returns this. */
    public FunctionTexts with(StandardFunction function, String text) {
        templates.put(function, Template.of(text));
        return this;
    }

    /** Takes away functions that cannot be said here. */
    FunctionTexts without(StandardFunction... functions) {
        for (StandardFunction function : functions) {
            templates.remove(function);
        }
        return this;
    }

    /** Returns how a function is said; empty where it cannot be. */
    Optional<Template> of(StandardFunction function) {
        return Optional.ofNullable(templates.get(function));
    }
}
