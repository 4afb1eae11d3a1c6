package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum that the database knows by their names.
 *
 * @param declared the enum as the database has it
 * @param names how constants are found by their names
 */
record NativeEnumType<E extends Enum<E>>(NativeEnum declared, ColumnType<E> names) implements ColumnType<E> {

    static <E extends Enum<E>> NativeEnumType<E> of(String name, Class<E> type, E[] constants) {
        return new NativeEnumType<>(
                new NativeEnum(name, Arrays.stream(constants).map(Enum::name).toList()),
                new EnumNameType<>(type, constants));
    }

    @Override
    public Class<E> javaType() {
        return names.javaType();
    }

    @Override
    public SqlKind kind() {
        return SqlKind.ENUM;
    }

    @Override
    public Optional<NativeEnum> nativeEnum() {
        return Optional.of(declared);
    }

    @Override
    public @Nullable E read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return names.read(row, at, values);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable E value, JdbcValues values) throws SQLException {
        values.writeEnum(statement, at, value);
    }
}
