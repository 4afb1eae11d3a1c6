package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.text.Spelling;
import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is selected of a table: its columns, which are declared and found here, and its formulas. */
abstract sealed class TableColumns implements Selectable permits Table {

    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Column<?>> readOnlyColumns = Collections.unmodifiableList(columns);
    private boolean isPartlyDeferred;
    private @Nullable List<Column<?>> primaryKey; // any thread's will do

    /** Returns the name of the table. */
    abstract String name();

    /** Returns what is computed for each row beside its columns, for those of classes below too. */
    abstract List<Expression<?>> formulas();

    private Table table() {
        return (Table) this;
    }

    /** Returns the columns, in order of declaration. */
    public final List<Column<?>> columns() {
        return readOnlyColumns;
    }

    /** Returns the column of this name. */
    public final Column<?> column(String columnName) {
        for (Column<?> column : columns) {
            if (column.name().equals(columnName)) {
                return column;
            }
        }
        List<String> names = columns.stream().<String>map(Column::name).toList();
        String hint = Spelling.hint(columnName, names);
        throw new InvalidStatementException("Table " + name() + " has no column '" + columnName + "'."
                + (hint.isEmpty() ? " It has " + names + "." : hint));
    }

    /** Returns the column of this name, whose values are of this class. */
    @SuppressWarnings("unchecked") // the class has been compared
    public final <T> Column<T> column(String columnName, Class<T> type) {
        Column<?> column = column(columnName);
        if (column.type().javaType() != type) {
            throw new InvalidStatementException(column + " holds "
                    + column.type().javaType().getSimpleName() + ", not " + type.getSimpleName() + ".");
        }
        return (Column<T>) column;
    }

    /** Returns the columns that are read with a row: all but the deferred, which stand behind them in generated tables. */
    public final List<Column<?>> loadedColumns() {
        return isPartlyDeferred
                ? columns.stream().filter(column -> !column.isDeferred()).toList()
                : readOnlyColumns;
    }

    /** Returns what is selected for an object of a row: the columns that are not deferred, and behind them the formulas. */
    @Override
    public final List<? extends Expression<?>> selection() {
        List<Expression<?>> formulas = formulas();
        if (formulas.isEmpty()) {
            return loadedColumns();
        }
        List<Expression<?>> all = new ArrayList<>(loadedColumns());
        all.addAll(formulas);
        return all;
    }

    /** Returns the columns of the primary key, in order of declaration. */
    public final List<Column<?>> primaryKey() {
        List<Column<?>> known = primaryKey;
        if (known == null) {
            known = columns.stream().filter(Column::isPrimaryKey).toList();
            primaryKey = known;
        }
        return known;
    }

    /** Adds a column of text. */
    protected final TextColumn text(String columnName, ColumnType<String> type, ColumnOption... options) {
        return add(new TextColumn(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of numbers. */
    protected final <N extends Number> NumberColumn<N> number(
            String columnName, ColumnType<N> type, ColumnOption... options) {
        return add(new NumberColumn<>(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of other values that have an order. */
    protected final <T> OrderedColumn<T> ordered(String columnName, ColumnType<T> type, ColumnOption... options) {
        return add(new OrderedColumn<>(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of arrays, with the type of their elements. */
    protected final <A, E> ArrayColumn<A, E> array(
            String columnName, ColumnType<A> type, ColumnType<E> element, ColumnOption... options) {
        return add(new ArrayColumn<>(table(), columnName, type, element, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of truth values. */
    protected final BooleanColumn bool(String columnName, ColumnType<Boolean> type, ColumnOption... options) {
        return add(new BooleanColumn(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of dates, times, points in time or durations. */
    protected final <T> TemporalColumn<T> temporal(String columnName, ColumnType<T> type, ColumnOption... options) {
        return add(new TemporalColumn<>(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    /** Adds a column of anything else. */
    protected final <T> Column<T> column(String columnName, ColumnType<T> type, ColumnOption... options) {
        return add(new Column<>(table(), columnName, type, columns.size(), ColumnOptions.of(options)));
    }

    private <C extends Column<?>> C add(C column) {
        for (Column<?> other : columns) {
            if (other.name().equals(column.name())) {
                throw new IllegalArgumentException("Table " + name() + " has two columns '" + column.name() + "'.");
            }
        }
        append(column);
        return column;
    }

    private void append(Column<?> column) {
        columns.add(column);
        primaryKey = null;
        isPartlyDeferred |= column.isDeferred();
    }

    /** Adds a column of another table, with options of its own here. */
    final void addCopy(Column<?> column, ColumnOptions options) {
        append(column.copyTo(table(), columns.size(), options));
    }

    /** Adds the columns of another use of the table. */
    final void addCopies(List<Column<?>> others) {
        for (Column<?> column : others) {
            append(column.copyTo(table()));
        }
    }
}
