package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One UTF-16 character, stored as text of length 1. */
record CharacterType() implements ColumnType<Character> {

    @Override
    public Class<Character> javaType() {
        return Character.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.CHAR;
    }

    @Override
    public @Nullable Character read(ResultSet row, int at, JdbcValues values) throws SQLException {
        String value = row.getString(at);
        if (value == null) {
            return null;
        }
        // Only a column that somebody else made can hold anything but one character.
        if (value.length() != 1) {
            throw new SQLDataException("A column of one character holds " + value.length() + ".", "22001");
        }
        return value.charAt(0);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable Character value, JdbcValues values)
            throws SQLException {
        values.writeText(statement, at, value == null ? null : value.toString());
    }

    @Override
    public int length() {
        return 1;
    }
}
