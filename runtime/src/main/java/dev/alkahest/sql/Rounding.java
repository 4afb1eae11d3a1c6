package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.SqlKind;

/** Rounds numbers, each kind as it must be told; whole ones are what they are. */
final class Rounding {

    private Rounding() {}

    static <N extends Number> NumberExpression<N> round(NumberExpression<N> number, int digits) {
        if (digits < 0) {
            throw new InvalidStatementException(
                    "round(...) takes a number of digits after the point, and is given " + digits + ".");
        }
        ColumnType<N> type = number.type();
        if (type.kind().isInteger()) {
            return number;
        }
        boolean isDecimal = type.kind() == SqlKind.DECIMAL;
        StandardFunction function = isDecimal ? StandardFunction.ROUND_DECIMAL : StandardFunction.ROUND_DOUBLE;
        return new NumberValue<>(
                StandardCall.of(function, number.node(), Bind.of(ColumnTypes.int32(), digits)),
                isDecimal && digits < type.scale() ? type.withScale(digits) : type);
    }

    static <N extends Number> NumberExpression<N> whole(
            NumberExpression<N> number, StandardFunction ofDecimal, StandardFunction ofDouble) {
        SqlKind kind = number.type().kind();
        return kind.isInteger()
                ? number
                : new NumberValue<>(
                        StandardCall.of(kind == SqlKind.DECIMAL ? ofDecimal : ofDouble, number.node()), number.type());
    }
}
