package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jspecify.annotations.Nullable;

/** An array of {@code long} as a parameter. No column holds one. */
record LongArrayType() implements ColumnType<long[]> {

    @Override
    public Class<long[]> javaType() {
        return long[].class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.BIGINT;
    }

    @Override
    public long @Nullable [] read(ResultSet row, int at, JdbcValues values) throws SQLException {
        throw new SQLFeatureNotSupportedException("arrays are sent, and not read");
    }

    @Override
    public void bind(PreparedStatement statement, int at, long @Nullable [] value, JdbcValues values)
            throws SQLException {
        values.writeLongs(statement, at, value);
    }
}
