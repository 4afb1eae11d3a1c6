package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates with a time, in no time zone. */
record LocalDateTimeType() implements ColumnType<LocalDateTime> {

    @Override
    public Class<LocalDateTime> javaType() {
        return LocalDateTime.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TIMESTAMP;
    }

    @Override
    public @Nullable LocalDateTime read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readDateTime(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable LocalDateTime value, JdbcValues values)
            throws SQLException {
        values.writeDateTime(statement, at, value);
    }
}
