package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates. */
record LocalDateType() implements ColumnType<LocalDate> {

    @Override
    public Class<LocalDate> javaType() {
        return LocalDate.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.DATE;
    }

    @Override
    public @Nullable LocalDate read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readDate(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable LocalDate value, JdbcValues values)
            throws SQLException {
        values.writeDate(statement, at, value);
    }
}
