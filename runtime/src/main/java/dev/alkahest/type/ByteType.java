package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 8 bits, which take a column of 16. */
record ByteType() implements ColumnType<Byte> {

    @Override
    public Class<Byte> javaType() {
        return Byte.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.SMALLINT;
    }

    @Override
    public @Nullable Byte read(ResultSet row, int at, JdbcValues values) throws SQLException {
        byte value = row.getByte(at);
        return value == 0 && row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Byte value, JdbcValues values) throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.SMALLINT);
        } else {
            statement.setShort(at, value);
        }
    }
}
