package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Truth values. */
record BooleanType() implements ColumnType<Boolean> {

    @Override
    public Class<Boolean> javaType() {
        return Boolean.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.BOOLEAN;
    }

    @Override
    public @Nullable Boolean read(ResultSet row, int at, JdbcValues values) throws SQLException {
        boolean value = values.readBoolean(row, at);
        return (!value && row.wasNull()) ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Boolean value, JdbcValues values)
            throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.BOOLEAN);
        } else {
            values.writeBoolean(statement, at, value);
        }
    }
}
