package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 32 bits. */
record IntegerType() implements ColumnType<Integer> {

    @Override
    public Class<Integer> javaType() {
        return Integer.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.INTEGER;
    }

    @Override
    public @Nullable Integer read(ResultSet row, int at, JdbcValues values) throws SQLException {
        int value = values.readInt(row, at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Integer value, JdbcValues values)
            throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.INTEGER);
        } else {
            statement.setInt(at, value);
        }
    }
}
