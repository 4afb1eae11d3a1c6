package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A LIKE pattern, sent as one that matches the same and takes the meaning from no character that has none: HSQLDB refuses that. */
record EscapedPatternType() implements ColumnType<String> {

    static final EscapedPatternType INSTANCE = new EscapedPatternType();

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
        values.writeText(statement, at, value == null ? null : escaped(value));
    }

    /** Returns the pattern; an escape character at its end stands for itself. */
    static String escaped(String like) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < like.length(); at++) {
            char character = like.charAt(at);
            if (character == '\\') {
                at = Math.min(at + 1, like.length() - 1);
                character = like.charAt(at);
                pattern.append("%_\\".indexOf(character) < 0 ? "" : "\\");
            }
            pattern.append(character);
        }
        return pattern.toString();
    }
}
