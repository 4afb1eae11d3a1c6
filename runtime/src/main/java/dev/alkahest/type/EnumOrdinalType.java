package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Constants of an enum, stored by position. Equal to any other for the same enum. */
final class EnumOrdinalType<E extends Enum<E>> implements ColumnType<E> {

    private final Class<E> javaType;
    private final E[] constants;

    EnumOrdinalType(Class<E> javaType, E[] constants) {
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.constants = constants.clone();
    }

    @Override
    public Class<E> javaType() {
        return javaType;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.INTEGER;
    }

    @Override
    public @Nullable E read(ResultSet row, int at, JdbcValues values) throws SQLException {
        int ordinal = values.readInt(row, at);
        if (ordinal == 0 && row.wasNull()) {
            return null;
        }
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new SQLDataException(
                    javaType.getSimpleName() + " has no constant at the position that column " + at + " holds.",
                    "22018");
        }
        return constants[ordinal];
    }

    @Override
    public E fromWritten(Object written) {
        return constants[(Integer) written];
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable E value, JdbcValues values) throws SQLException {
        if (value == null) {
            values.writeNull(statement, at, SqlKind.INTEGER);
        } else {
            statement.setInt(at, value.ordinal());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumOrdinalType<?> that && javaType == that.javaType;
    }

    @Override
    public int hashCode() {
        return javaType.hashCode();
    }

    @Override
    public String toString() {
        return "EnumOrdinalType[" + javaType.getSimpleName() + "]";
    }
}
