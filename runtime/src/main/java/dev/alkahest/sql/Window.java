package dev.alkahest.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a function looks at for each row: those with equal values in {@code partitionBy}, in an order, and of those the
 * frame. One that is needed several times is a variable, which may have a name in the text, too. Immutable.
 *
 * <pre>{@code
 * Window byArtist = partitionBy(ALBUM.artistId).orderBy(ALBUM.released.asc());
 * select(ALBUM.title, rowNumber().over(byArtist), sum(ALBUM.price).over(byArtist.rows(preceding(2), currentRow())))
 * }</pre>
 *
 * @param partitionBy what rows of one window have in common; empty for all rows
 * @param order the order of the rows; without it every row is a peer of every other
 * @param frame the rows of the window that are looked at; null for those up to the last peer of the row
 * @param name its name in the text of a SELECT; null for none
 */
public record Window(
        List<Node> partitionBy,
        List<OrderBy> order,
        @Nullable Frame frame,
        @Nullable String name) {

    static final Window ALL = new Window(List.of(), List.of(), null, null);

    /** Copies the lists. */
    public Window {
        partitionBy = List.copyOf(partitionBy);
        order = List.copyOf(order);
    }

    /** Returns this window with its rows in an order. */
    public Window orderBy(OrderBy... orders) {
        return new Window(partitionBy, List.of(orders), frame, null);
    }

    /** Returns this window with a frame that counts rows. */
    public Window rows(FrameBound first, FrameBound last) {
        return framed(new Frame(Frame.Unit.ROWS, first, last, Frame.Exclusion.NONE));
    }

    /** Returns this window with a frame that looks at the value it is ordered by: a number, where a bound has one. */
    public Window range(FrameBound first, FrameBound last) {
        return framed(new Frame(Frame.Unit.RANGE, first, last, Frame.Exclusion.NONE));
    }

    /** Returns this window with a frame that counts groups of peers; not on MariaDB. */
    public Window groups(FrameBound first, FrameBound last) {
        return framed(new Frame(Frame.Unit.GROUPS, first, last, Frame.Exclusion.NONE));
    }

    /**
     * Returns this window without some rows near the one it is for; not on MariaDB. Without a frame of its own it has the
     * one that it would have anyway.
     */
    public Window exclude(Frame.Exclusion exclusion) {
        Frame around = frame == null
                ? new Frame(
                        Frame.Unit.RANGE, FrameBound.UNBOUNDED_PRECEDING, FrameBound.CURRENT_ROW, Frame.Exclusion.NONE)
                : frame;
        return framed(new Frame(around.unit(), around.first(), around.last(), exclusion));
    }

    private Window framed(Frame newFrame) {
        return new Window(partitionBy, order, newFrame, null);
    }

    /**
     * Returns this window with a name: a SELECT that looks through it says once what it is, in its {@code WINDOW} clause. What
     * is made of it, as by {@link #rows}, is another window and has no name. Not on HSQLDB.
     */
    public Window as(String newName) {
        return new Window(partitionBy, order, frame, newName);
    }
}
