package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A LIKE pattern, sent as one in which brackets stand for themselves: to SQL Server they choose among characters. */
record BracketPatternType() implements ColumnType<String> {

    static final BracketPatternType INSTANCE = new BracketPatternType();

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
        values.writeText(
                statement,
                at,
                value == null ? null : EscapedPatternType.escaped(value).replace("[", "\\["));
    }
}
