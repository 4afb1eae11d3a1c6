package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A number of rows to leave out, sent as that of all rows there can be. */
record AllRowsType() implements ColumnType<Long> {

    static final AllRowsType INSTANCE = new AllRowsType();

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
        return row.getLong(at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Long value, JdbcValues values) throws SQLException {
        statement.setInt(at, Integer.MAX_VALUE);
    }
}
