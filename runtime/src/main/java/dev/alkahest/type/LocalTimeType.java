package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day. */
record LocalTimeType() implements ColumnType<LocalTime> {

    @Override
    public Class<LocalTime> javaType() {
        return LocalTime.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TIME;
    }

    @Override
    public @Nullable LocalTime read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readTime(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable LocalTime value, JdbcValues values)
            throws SQLException {
        values.writeTime(statement, at, value);
    }
}
