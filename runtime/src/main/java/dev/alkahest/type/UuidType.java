package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Universally unique identifiers. */
record UuidType() implements ColumnType<UUID> {

    @Override
    public Class<UUID> javaType() {
        return UUID.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.UUID;
    }

    @Override
    public @Nullable UUID read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readUuid(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable UUID value, JdbcValues values) throws SQLException {
        values.writeUuid(statement, at, value);
    }
}
