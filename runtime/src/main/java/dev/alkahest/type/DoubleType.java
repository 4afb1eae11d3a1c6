package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Floating-point numbers of 64 bits. */
record DoubleType() implements ColumnType<Double> {

    @Override
    public Class<Double> javaType() {
        return Double.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.DOUBLE;
    }

    @Override
    public @Nullable Double read(ResultSet row, int at, JdbcValues values) throws SQLException {
        double value = row.getDouble(at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Double value, JdbcValues values)
            throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.DOUBLE);
        } else {
            values.writeDouble(statement, at, value);
        }
    }
}
