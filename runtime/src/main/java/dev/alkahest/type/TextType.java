package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Text, of at most so many characters; 0 is the widest the database has. */
record TextType(int length) implements ColumnType<String> {

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
        return row.getString(at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable String value, JdbcValues values)
            throws SQLException {
        values.writeText(statement, at, value);
    }
}
