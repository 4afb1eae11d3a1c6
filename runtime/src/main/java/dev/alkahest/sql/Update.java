package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An UPDATE. Every method returns a changed copy. */
public final class Update extends WithShape implements Statement {

    private final Table table;
    private final List<Assignment> assignments;
    private final List<Table> from;
    private final List<Node> where;
    private final List<Column<?>> returning;

    private Update(
            Table table, List<Assignment> assignments, List<Table> from, List<Node> where, List<Column<?>> returning) {
        this.table = table;
        this.assignments = List.copyOf(assignments);
        this.from = List.copyOf(from);
        this.where = List.copyOf(where);
        this.returning = List.copyOf(returning);
    }

    static Update of(Table table) {
        return new Update(table, List.of(), List.of(), Conditions.ofOwnRows(table), List.of());
    }

    /** Sets a column to a value; null is NULL. */
    public <T> Update set(Column<T> column, @Nullable T value) {
        return set(column.to(value));
    }

    /** Sets a column to what an expression gives in the row as it was. */
    public <T> Update set(Column<T> column, Expression<T> value) {
        return set(column.to(value));
    }

    /** Sets columns. */
    public Update set(Assignment... more) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.addAll(List.of(more));
        return new Update(table, all, from, where, returning);
    }

    /**
     * Reads other tables, whose columns may be what this one's become, and are related to it by {@link #where}: {@code
     * update(ALBUM).set(ALBUM.price, OFFER.price).from(OFFER).where(OFFER.albumId.eq(ALBUM.id))}. Where several of their rows
     * are related to one, it takes what one of them gives.
     */
    public Update from(Table... tables) {
        List<Table> all = new ArrayList<>(from);
        all.addAll(List.of(tables));
        return new Update(table, assignments, all, where, returning);
    }

    /** Adds conditions that rows meet; all of them hold. Without any, every row is changed. */
    public Update where(Condition... conditions) {
        List<Node> all = new ArrayList<>(where);
        all.addAll(Conditions.nodesOf(conditions));
        return new Update(table, assignments, from, all, returning);
    }

    /** Gives these columns of the changed rows as result, as they are now. */
    public Update returning(Column<?>... columns) {
        return new Update(table, assignments, from, where, List.of(columns));
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Returns the columns and what they become. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the other tables that it reads. */
    public List<Table> from() {
        return from;
    }

    /** Returns the conditions. */
    public List<Node> where() {
        return where;
    }

    /** Returns the conditions on its own rows alone: where it reads other tables, one that looks for rows of theirs. */
    public List<Node> ownConditions() {
        return Conditions.related(from, where);
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
