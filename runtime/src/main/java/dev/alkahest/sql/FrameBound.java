package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a frame begins or ends.
 *
 * @param side on which side of the current row
 * @param distance how far from it; null for as far as there are rows, and for the row itself
 */
public record FrameBound(Side side, @Nullable Bind distance) {

    static final FrameBound UNBOUNDED_PRECEDING = new FrameBound(Side.PRECEDING, null);
    static final FrameBound CURRENT_ROW = new FrameBound(Side.CURRENT, null);
    static final FrameBound UNBOUNDED_FOLLOWING = new FrameBound(Side.FOLLOWING, null);

    static FrameBound at(Side side, long distance) {
        if (distance < 0) {
            throw new InvalidStatementException("A frame begins and ends at a distance of 0 or more. Use "
                    + (side == Side.PRECEDING ? "following" : "preceding") + "(...) for the other side.");
        }
        return new FrameBound(side, Bind.of(ColumnTypes.int64(), distance));
    }

    /** On which side of the current row a bound is. */
    public enum Side {
        /** Before it. */
        PRECEDING,
        /** The row itself, or its peers. */
        CURRENT,
        /** Behind it. */
        FOLLOWING
    }
}
