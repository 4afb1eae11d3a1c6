package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT. Every method returns a changed copy.
 *
 * <p>{@code values} adds a row; {@code set} adds to the last one. Every row has the same columns.
 */
public final class Insert extends WithShape implements Statement {

    private final Table table;
    private final List<List<Assignment>> rows;
    private final @Nullable AssignmentChain only;
    private final @Nullable Select select;
    private final List<Column<?>> selectColumns;
    private final @Nullable ConflictAction conflict;
    private final List<Column<?>> returning;

    /** Makes one of several rows, or of the only one. */
    private Insert(
            Table table,
            List<List<Assignment>> rows,
            @Nullable AssignmentChain only,
            @Nullable Select select,
            List<Column<?>> selectColumns,
            @Nullable ConflictAction conflict,
            List<Column<?>> returning) {
        this.table = table;
        this.rows = List.copyOf(rows);
        this.only = only;
        this.select = select;
        this.selectColumns = List.copyOf(selectColumns);
        this.conflict = conflict;
        this.returning = List.copyOf(returning);
    }

    static Insert into(Table table) {
        return new Insert(table, List.of(), null, null, List.of(), null, List.of());
    }

    /** Adds a row. */
    public Insert values(Assignment... assignments) {
        List<Assignment> row = List.of(assignments);
        List<List<Assignment>> more = new ArrayList<>(rows());
        if (!more.isEmpty() && !columnsOf(row).equals(columnsOf(more.get(0)))) {
            throw new InvalidStatementException(
                    "Every row of an INSERT into " + table + " has the same columns in the same " + "order: "
                            + columnsOf(more.get(0)) + ", not " + columnsOf(row) + ".");
        }
        more.add(row);
        return new Insert(table, more, null, select, selectColumns, conflict, returning);
    }

    /** Sets a column of the row to a value; null is NULL. */
    public <T> Insert set(Column<T> column, @Nullable T value) {
        return set(column.to(value));
    }

    /** Sets a column of the row to what an expression gives. */
    public <T> Insert set(Column<T> column, Expression<T> value) {
        return set(column.to(value));
    }

    /** Inserts the rows of a SELECT, whose columns go into these. */
    public Insert from(Select rowsToInsert, Column<?>... columns) {
        for (Column<?> column : columns) {
            column.requireSettable();
        }
        return new Insert(table, rows, only, rowsToInsert, List.of(columns), conflict, returning);
    }

    /**
     * Says what is done in place of a row whose values in unique columns are there already: {@code
     * onConflict(ARTIST.name).doNothing()}. On MariaDB a row counts as there by any constraint of the table.
     *
     * @throws InvalidStatementException where no constraint that the table knows of makes these columns unique
     */
    public OnConflict onConflict(Column<?>... unique) {
        return OnConflict.of(this, unique);
    }

    Insert with(ConflictAction action) {
        return new Insert(table, rows, only, select, selectColumns, action, returning);
    }

    /**
     * Gives these columns of the inserted rows as result, and of those that were changed in their place.
     */
    public Insert returning(Column<?>... columns) {
        return new Insert(table, rows, only, select, selectColumns, conflict, List.of(columns));
    }

    private Insert set(Assignment assignment) {
        if (rows.size() > 1) {
            throw new InvalidStatementException(
                    "set(...) is for an INSERT of one row. Name all columns in values(...).");
        }
        AssignmentChain row = only;
        if (row == null && !rows.isEmpty()) {
            for (Assignment known : rows.get(0)) {
                row = new AssignmentChain(row, known);
            }
        }
        AssignmentChain longer = new AssignmentChain(row, assignment);
        return new Insert(table, List.of(), longer, select, selectColumns, conflict, returning);
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Returns the rows. */
    public List<List<Assignment>> rows() {
        return only == null ? rows : List.of(only.toList());
    }

    /** Returns the columns that are set; none for a row of defaults. */
    public List<Column<?>> columns() {
        if (select != null) {
            return selectColumns;
        }
        List<List<Assignment>> all = rows();
        return all.isEmpty() ? List.of() : columnsOf(all.get(0));
    }

    /** Returns the SELECT whose rows are inserted; null where they are given. */
    public @Nullable Select select() {
        return select;
    }

    /** Returns what is done in place of a row that is there already; null where that is an error. */
    public @Nullable ConflictAction conflict() {
        return conflict;
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

    private static List<Column<?>> columnsOf(List<Assignment> row) {
        List<Column<?>> columns = new ArrayList<>();
        for (Assignment assignment : row) {
            columns.add(assignment.column());
        }
        return columns;
    }
}
