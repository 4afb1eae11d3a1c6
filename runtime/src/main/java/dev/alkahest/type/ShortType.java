package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 16 bits. */
record ShortType() implements ColumnType<Short> {

    @Override
    public Class<Short> javaType() {
        return Short.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.SMALLINT;
    }

    @Override
    public @Nullable Short read(ResultSet row, int at, JdbcValues values) throws SQLException {
        short value = row.getShort(at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Short value, JdbcValues values)
            throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.SMALLINT);
        } else {
            statement.setShort(at, value);
        }
    }
}
