package dev.alkahest.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Exact decimals; always read with the scale of the column. */
record DecimalType(int precision, int scale) implements ColumnType<BigDecimal> {

    @Override
    public Class<BigDecimal> javaType() {
        return BigDecimal.class;
    }

    @Override
    public SqlKind kind() {
        return SqlKind.DECIMAL;
    }

    @Override
    public @Nullable BigDecimal read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return values.readDecimal(row, at, scale);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable BigDecimal value, JdbcValues values)
            throws SQLException {
        values.writeDecimal(statement, at, value);
    }

    @Override
    public BigDecimal rounded(BigDecimal value) {
        return value.scale() > scale ? value.setScale(scale, RoundingMode.HALF_UP) : value;
    }

    @Override
    public boolean isSame(BigDecimal first, BigDecimal second) {
        return first.compareTo(second) == 0;
    }

    @Override
    public ColumnType<BigDecimal> withScale(int newScale) {
        return newScale == scale ? this : new DecimalType(Math.max(precision, Math.max(38, newScale)), newScale);
    }
}
