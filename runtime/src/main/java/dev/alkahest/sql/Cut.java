package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/**
 * Where a SELECT cuts its rows off.
 *
 * @param limit how many rows at most; null for all
 * @param offset how many rows to leave out first; null for none
 * @param withTies whether the peers of the last row are kept, too
 */
public record Cut(@Nullable Bind limit, @Nullable Bind offset, boolean withTies) {

    static final Cut NONE = new Cut(null, null, false);

    /** Returns whether some rows may be left out. */
    public boolean isCut() {
        return limit != null || offset != null;
    }

    /** Returns whether a limit leaves no rows: it is a part of the text then, as not every database takes 0 for none. */
    public static boolean isZero(@Nullable Bind limit) {
        return limit != null && Long.valueOf(0).equals(limit.value());
    }

    Cut withLimit(Bind rows) {
        return new Cut(rows, offset, false);
    }

    Cut withLimitAndTies(Bind rows) {
        return new Cut(rows, offset, true);
    }

    Cut withOffset(Bind rows) {
        return new Cut(limit, rows, withTies);
    }
}
