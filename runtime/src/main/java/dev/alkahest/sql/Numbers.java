package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;

/**
 * Functions of floating-point numbers. Import them statically.
 *
 * <p>Where a function is not defined, as is the root of a number below zero, PostgreSQL raises an error; others may give NULL or
 * what is not a number.
 */
public final class Numbers {

    private Numbers() {}

    /** Returns a number raised to the power of another. */
    public static NumberExpression<Double> power(NumberExpression<?> number, NumberExpression<?> exponent) {
        return of(StandardFunction.POWER, number, exponent);
    }

    /** Returns a number raised to a power. */
    public static NumberExpression<Double> power(NumberExpression<?> number, double exponent) {
        return power(number, Values.value(exponent));
    }

    /** Returns the angle of a point, in radians. */
    public static NumberExpression<Double> atan2(NumberExpression<?> y, NumberExpression<?> x) {
        return of(StandardFunction.ATAN2, y, x);
    }

    /** Returns the square root. */
    public static NumberExpression<Double> sqrt(NumberExpression<?> number) {
        return of(StandardFunction.SQRT, number);
    }

    /** Returns e raised to the power of a number. */
    public static NumberExpression<Double> exp(NumberExpression<?> number) {
        return of(StandardFunction.EXP, number);
    }

    /** Returns the natural logarithm. */
    public static NumberExpression<Double> ln(NumberExpression<?> number) {
        return of(StandardFunction.LN, number);
    }

    /** Returns the logarithm to base 10. */
    public static NumberExpression<Double> log10(NumberExpression<?> number) {
        return of(StandardFunction.LOG10, number);
    }

    /** Returns the sine of an angle in radians. */
    public static NumberExpression<Double> sin(NumberExpression<?> number) {
        return of(StandardFunction.SIN, number);
    }

    /** Returns the cosine of an angle in radians. */
    public static NumberExpression<Double> cos(NumberExpression<?> number) {
        return of(StandardFunction.COS, number);
    }

    /** Returns the tangent of an angle in radians. */
    public static NumberExpression<Double> tan(NumberExpression<?> number) {
        return of(StandardFunction.TAN, number);
    }

    /** Returns the angle of a sine, in radians. */
    public static NumberExpression<Double> asin(NumberExpression<?> number) {
        return of(StandardFunction.ASIN, number);
    }

    /** Returns the angle of a cosine, in radians. */
    public static NumberExpression<Double> acos(NumberExpression<?> number) {
        return of(StandardFunction.ACOS, number);
    }

    /** Returns the angle of a tangent, in radians. */
    public static NumberExpression<Double> atan(NumberExpression<?> number) {
        return of(StandardFunction.ATAN, number);
    }

    /** Returns an angle in degrees, given in radians. */
    public static NumberExpression<Double> degrees(NumberExpression<?> number) {
        return of(StandardFunction.DEGREES, number);
    }

    /** Returns an angle in radians, given in degrees. */
    public static NumberExpression<Double> radians(NumberExpression<?> number) {
        return of(StandardFunction.RADIANS, number);
    }

    private static NumberExpression<Double> of(StandardFunction function, NumberExpression<?>... numbers) {
        Node[] arguments = new Node[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            arguments[at] = numbers[at].toDouble().node();
        }
        return new NumberValue<>(StandardCall.of(function, arguments), ColumnTypes.float64());
    }
}
