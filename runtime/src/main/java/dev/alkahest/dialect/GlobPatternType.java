package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A LIKE pattern, sent as the GLOB pattern that matches the same: SQLite's GLOB minds case, its LIKE does not. */
record GlobPatternType() implements ColumnType<String> {

    static final GlobPatternType INSTANCE = new GlobPatternType();

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TEXT;
    }

    @Override
    public @Nullable String read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return ColumnTypes.string(0).read(row, at, values);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable String value, JdbcValues values)
            throws SQLException {
        statement.setString(at, value == null ? null : globOf(value));
    }

    static String globOf(String like) {
        StringBuilder glob = new StringBuilder();
        for (int at = 0; at < like.length(); at++) {
            char character = like.charAt(at);
            switch (character) {
                case '%' -> glob.append('*');
                case '_' -> glob.append('?');
                case '\\' -> {
                    // A pattern that ends with the escape character matches nothing elsewhere; here it stands for
                    // itself.
                    at = Math.min(at + 1, like.length() - 1);
                    appendLiteral(glob, like.charAt(at));
                }
                default -> appendLiteral(glob, character);
            }
        }
        return glob.toString();
    }

    private static void appendLiteral(StringBuilder glob, char character) {
        if (character == '*' || character == '?' || character == '[') {
            glob.append('[').append(character).append(']');
        } else {
            glob.append(character);
        }
    }
}
