package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A decimal that is refused where it has more digits behind the point than its place in the statement: a driver would round it.
 *
 * @param scale how many there can be
 */
record ExactDecimalType(int scale) implements ColumnType<BigDecimal> {

    @Override
    public Class<BigDecimal> javaType() {
        return BigDecimal.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.DECIMAL;
    }

    @Override
    public @Nullable BigDecimal read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readDecimal(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable BigDecimal value, JdbcValues values)
            throws SQLException {
        if (value != null && value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            throw new SQLDataException(
                    "A decimal has more than " + scale + " digits behind the point, and would be rounded here.",
                    "22003");
        }
        values.writeDecimal(statement, at, value);
    }
}
