package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that is sent as an array of it alone.
 *
 * @param elementType the type of the element
 */
record OneElementType<E>(ColumnType<E> elementType) implements ColumnType<E> {

    @Override
    public Class<E> javaType() {
        return elementType.javaType();
    }

    @Override
    public SqlKind kind() {
        return SqlKind.ARRAY;
    }

    @Override
    public @Nullable E read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return elementType.read(row, at, values);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable E value, JdbcValues values) throws SQLException {
        values.writeArray(statement, at, value == null ? null : new SqlArray(List.of(value)));
    }
}
