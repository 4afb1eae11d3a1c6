package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Constants of an enum, stored by name. Equal to any other for the same enum. */
final class EnumNameType<E extends Enum<E>> implements ColumnType<E> {

    private final Class<E> javaType;
    private final Map<String, E> constants;

    EnumNameType(Class<E> javaType, E[] constants) {
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        Map<String, E> byName = new HashMap<>();
        for (E constant : constants) {
            byName.put(constant.name(), constant);
        }
        this.constants = Map.copyOf(byName);
    }

    @Override
    public Class<E> javaType() {
        return javaType;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.TEXT;
    }

    @Override
    public @Nullable E read(ResultSet row, int at, JdbcValues values) throws SQLException {
        String name = row.getString(at);
        if (name == null) {
            return null;
        }
        E constant = constants.get(name);
        if (constant == null) {
            throw new SQLDataException(
                    javaType.getSimpleName() + " has no constant of the name that column " + at + " holds.", "22018");
        }
        return constant;
    }

    @Override
    public E fromWritten(Object written) {
        return Objects.requireNonNull(constants.get(written), "a constant's name was written");
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable E value, JdbcValues values) throws SQLException {
        statement.setString(at, value == null ? null : value.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumNameType<?> that && javaType == that.javaType;
    }

    @Override
    public int hashCode() {
        return javaType.hashCode();
    }

    @Override
    public String toString() {
        return "EnumNameType[" + javaType.getSimpleName() + "]";
    }
}
