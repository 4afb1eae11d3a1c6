package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Floating-point numbers of 32 bits. */
record FloatType() implements ColumnType<Float> {

    @Override
    public Class<Float> javaType() {
        return Float.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.REAL;
    }

    @Override
    public @Nullable Float read(ResultSet row, int at, JdbcValues values) throws SQLException {
        float value = row.getFloat(at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Float value, JdbcValues values)
            throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.REAL);
        } else {
            values.writeFloat(statement, at, value);
        }
    }
}
