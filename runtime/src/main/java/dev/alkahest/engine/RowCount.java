package dev.alkahest.engine;

import java.sql.Statement;
import java.util.Collection;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Tells how many rows a statement has met, by what it gave. */
final class RowCount {

    private RowCount() {}

    /** Returns how many rows a reader has read; empty where what it made of them does not say. */
    static OptionalLong read(@Nullable Object result) {
        if (result instanceof Collection<?> rows) {
            return OptionalLong.of(rows.size());
        }
        return result instanceof CountedRows rows ? OptionalLong.of(rows.rowCount()) : OptionalLong.empty();
    }

    static OptionalLong changed(int rows) {
        return OptionalLong.of(rows);
    }

    /** Returns how many rows a batch has changed; empty where the database did not say. */
    static OptionalLong changed(int[] rows) {
        long changed = 0;
        for (int count : rows) {
            if (count == Statement.SUCCESS_NO_INFO) {
                return OptionalLong.empty();
            }
            changed += count;
        }
        return OptionalLong.of(changed);
    }
}
