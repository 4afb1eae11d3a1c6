package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes, at most so many; 0 is the widest the database has. */
record BinaryType(int length) implements ColumnType<byte[]> {

    @Override
    public Class<byte[]> javaType() {
        return byte[].class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.BINARY;
    }

    @Override
    public byte @Nullable [] read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readBytes(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, byte @Nullable [] value, JdbcValues values)
            throws SQLException {
        values.writeBytes(statement, at, value);
    }

    @Override
    public byte[] copy(byte[] value) {
        return value.clone();
    }

    @Override
    public boolean isSame(byte[] first, byte[] second) {
        return Arrays.equals(first, second);
    }
}
