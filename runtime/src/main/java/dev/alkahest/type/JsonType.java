package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** JSON documents. */
record JsonType() implements ColumnType<JsonText> {

    @Override
    public Class<JsonText> javaType() {
        return JsonText.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.JSON;
    }

    @Override
    public @Nullable JsonText read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readJson(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable JsonText value, JdbcValues values)
            throws SQLException {
        values.writeJson(statement, at, value);
    }
}
