package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points in time. */
record InstantType() implements ColumnType<Instant> {

    @Override
    public Class<Instant> javaType() {
        return Instant.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TIMESTAMP_UTC;
    }

    @Override
    public @Nullable Instant read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readInstant(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Instant value, JdbcValues values)
            throws SQLException {
        values.writeInstant(statement, at, value);
    }
}
