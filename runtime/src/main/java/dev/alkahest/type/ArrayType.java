package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of one dimension.
 *
 * @param column the column, for messages: {@code herbarium.labels}
 * @param elementType how elements are stored
 */
record ArrayType(String column, ColumnType<?> elementType) implements ColumnType<SqlArray> {

    @Override
    public Class<SqlArray> javaType() {
        return SqlArray.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.ARRAY;
    }

    @Override
    public Optional<ColumnType<?>> element() {
        return Optional.of(elementType);
    }

    @Override
    public @Nullable SqlArray read(ResultSet row, int at, JdbcValues values) throws SQLException {
        try {
            return values.readArray(row, at, elementType);
        } catch (SQLDataException e) {
            throw new SQLDataException(
                    column + " holds an array that can't be read: " + e.getMessage(), e.getSQLState(), e);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable SqlArray value, JdbcValues values)
            throws SQLException {
        values.writeArray(statement, at, value);
    }
}
