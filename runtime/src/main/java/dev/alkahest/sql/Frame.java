package dev.alkahest.sql;

/**
 * The rows of a window that a function looks at.
 *
 * @param unit what the bounds count
 * @param first where it begins
 * @param last where it ends
 * @param exclusion which rows it leaves out
 */
public record Frame(Unit unit, FrameBound first, FrameBound last, Exclusion exclusion) {

    /** What the bounds of a frame count. */
    public enum Unit {
        /** Rows. */
        ROWS,
        /** The distance of the value that is ordered by. */
        RANGE,
        /** Groups of rows that stand at the same place of the order. */
        GROUPS
    }

    /** Which rows a frame leaves out. */
    public enum Exclusion {
        /** None. */
        NONE,
        /** The row that the window is for. */
        CURRENT_ROW,
        /** That row and its peers. */
        GROUP,
        /** The peers of that row, but not the row itself. */
        TIES
    }
}
