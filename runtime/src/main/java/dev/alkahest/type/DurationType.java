package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations, stored as nanoseconds. */
record DurationType() implements ColumnType<Duration> {

    @Override
    public Class<Duration> javaType() {
        return Duration.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.BIGINT;
    }

    @Override
    public @Nullable Duration read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readDuration(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Duration value, JdbcValues values)
            throws SQLException {
        values.writeDuration(statement, at, value);
    }
}
