package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/** A DELETE. Every method returns a changed copy. */
public final class Delete extends WithShape implements Statement {

    private final Table table;
    private final List<Table> using;
    private final List<Node> where;
    private final List<Column<?>> returning;

    private Delete(Table table, List<Table> using, List<Node> where, List<Column<?>> returning) {
        this.table = table;
        this.using = List.copyOf(using);
        this.where = List.copyOf(where);
        this.returning = List.copyOf(returning);
    }

    static Delete from(Table table) {
        return new Delete(table, List.of(), Conditions.ofOwnRows(table), List.of());
    }

    /**
     * Reads other tables, to whose rows {@link #where} relates those that are deleted: {@code
     * delete(ALBUM).using(OFFER).where(OFFER.albumId.eq(ALBUM.id), OFFER.sold)}. The text is an EXISTS.
     */
    public Delete using(Table... tables) {
        List<Table> all = new ArrayList<>(using);
        all.addAll(List.of(tables));
        return new Delete(table, all, where, returning);
    }

    /** Adds conditions that rows meet; all of them hold. Without any, every row is deleted. */
    public Delete where(Condition... conditions) {
        List<Node> all = new ArrayList<>(where);
        all.addAll(Conditions.nodesOf(conditions));
        return new Delete(table, using, all, returning);
    }

    /** Gives these columns of the deleted rows as result. */
    public Delete returning(Column<?>... columns) {
        return new Delete(table, using, where, List.of(columns));
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Returns the conditions; those that relate rows to other tables are one, which looks for such rows. */
    public List<Node> where() {
        return Conditions.related(using, where);
    }

    /** Returns the columns that come back. */
    public List<Column<?>> returning() {
        return returning;
    }

    @Override
    public List<Column<?>> expressions() {
        return returning;
    }

    @Override
    public boolean isQuery() {
        return !returning.isEmpty();
    }
}
