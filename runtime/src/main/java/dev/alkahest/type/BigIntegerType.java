package dev.alkahest.type;

import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of so many digits. */
record BigIntegerType(int precision) implements ColumnType<BigInteger> {

    @Override
    public Class<BigInteger> javaType() {
        return BigInteger.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.DECIMAL;
    }

    @Override
    public @Nullable BigInteger read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readInteger(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable BigInteger value, JdbcValues values)
            throws SQLException {
        values.writeInteger(statement, at, value);
    }
}
