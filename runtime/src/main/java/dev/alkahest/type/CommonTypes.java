package dev.alkahest.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of any type, those of the types that most columns have by calls the compiler knows: a call of an interface
 * with dozens of classes costs more than reading a number.
 */
public final class CommonTypes {

    private CommonTypes() {}

    /** Reads the value in the current row as its type does; null where the column is NULL. Positions count from 1. */
    public static @Nullable Object read(ColumnType<?> type, ResultSet row, int at, JdbcValues values)
            throws SQLException {
        if (type instanceof TextType text) {
            return text.read(row, at, values);
        }
        if (type instanceof LongType number) {
            return number.read(row, at, values);
        }
        if (type instanceof IntegerType number) {
            return number.read(row, at, values);
        }
        if (type instanceof DecimalType decimal) {
            return decimal.read(row, at, values);
        }
        return type.read(row, at, values);
    }
}
