package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Points in time; read back in UTC. */
record OffsetDateTimeType() implements ColumnType<OffsetDateTime> {

    @Override
    public Class<OffsetDateTime> javaType() {
        return OffsetDateTime.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TIMESTAMP_UTC;
    }

    @Override
    public @Nullable OffsetDateTime read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readOffsetDateTime(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable OffsetDateTime value, JdbcValues values)
            throws SQLException {
        values.writeOffsetDateTime(statement, at, value);
    }
}
