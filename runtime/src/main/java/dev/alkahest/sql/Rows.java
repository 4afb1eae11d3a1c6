package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;

/** Numbers of rows and places, as values. */
final class Rows {

    private Rows() {}

    static Bind bind(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + " is a number of rows, not " + rows);
        }
        return Bind.of(ColumnTypes.int64(), rows);
    }

    static Bind countedFromOne(String function, int place) {
        if (place < 1) {
            throw new InvalidStatementException(function + "(...) counts from 1, and is given " + place + ".");
        }
        return Bind.of(ColumnTypes.int32(), place);
    }
}
