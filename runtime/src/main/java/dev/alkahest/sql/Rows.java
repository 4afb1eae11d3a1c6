package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;

/** Numbers of rows, as values. */
final class Rows {

    private Rows() {}

    static Bind bind(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + " is a number of rows, not " + rows);
        }
        return Bind.of(ColumnTypes.int64(), rows);
    }
}
