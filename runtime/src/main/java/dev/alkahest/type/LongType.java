package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 64 bits. */
record LongType() implements ColumnType<Long> {

    @Override
    public Class<Long> javaType() {
        return Long.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.BIGINT;
    }

    @Override
    public @Nullable Long read(ResultSet row, int at, JdbcValues values) throws SQLException {
        long value = row.getLong(at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Long value, JdbcValues values) throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.BIGINT);
        } else {
            statement.setLong(at, value);
        }
    }
}
