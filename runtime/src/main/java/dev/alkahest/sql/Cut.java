package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/**
 * Where a SELECT cuts its rows off.
 *
 * @param limit how many rows at most; null for all
 * @param isWithTies whether rows come too that are in the same place of the order as the last
 * @param offset how many rows to leave out first; null for none
 */
public record Cut(
        @Nullable Bind limit, boolean isWithTies, @Nullable Bind offset) {

    static final Cut NONE = new Cut(null, false, null);

    /** Returns whether some rows may be left out. */
    public boolean isCut() {
        return limit != null || offset != null;
    }

    Cut withLimit(Bind rows) {
        return new Cut(rows, false, offset);
    }

    Cut withTies(Bind rows) {
        return new Cut(rows, true, offset);
    }

    Cut withOffset(Bind rows) {
        return new Cut(limit, isWithTies, rows);
    }
}
