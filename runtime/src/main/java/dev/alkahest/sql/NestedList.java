package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows at the end of a path to many, as one value of the row that the path begins at: {@code listOf(ARTIST.albums(),
 * AlbumCardProjection.of(ALBUM.title, ALBUM.price))} for a component {@code List<AlbumCard> albums} of a {@link RowProjection}. A
 * database that can gathers them in the same statement, as arrays: PostgreSQL, where elements are made of values alone.
 * Others, and lists of objects or with lists inside, take one more statement for all rows. Immutable.
 *
 * @param <T> the Java class of an element
 */
public final class NestedList<T> implements SelectedValue<List<T>> {

    private final Table path;
    private final SelectedValue<T> element;
    private final List<Condition> where;
    private final List<OrderBy> order;

    private NestedList(Table path, SelectedValue<T> element, List<Condition> where, List<OrderBy> order) {
        this.path = path;
        this.element = element;
        this.where = where;
        this.order = order;
    }

    /**
     * Returns the rows at the end of a path, each as what is selected of it.
     *
     * @throws InvalidStatementException where the path leads to one row, or begins at the end of another
     */
    public static <T> NestedList<T> listOf(Table path, SelectedValue<T> element) {
        Path way = path.path()
                .filter(Path::isToMany)
                .orElseThrow(() -> new InvalidStatementException(
                        "listOf(...) is for a path to many, as ARTIST.albums() is, and " + path + " is none."));
        if (way.parent().path().isPresent()) {
            throw new InvalidStatementException(
                    "The path " + path + " of listOf(...) begins at the end of another. Begin it"
                            + " at a table, and put the list into a record for the rows between.");
        }
        return new NestedList<>(path, element, List.of(), List.of());
    }

    /** Leaves out rows that do not meet these conditions. */
    public NestedList<T> where(Condition... conditions) {
        return new NestedList<>(path, element, SelectClauses.added(where, List.of(conditions)), order);
    }

    /** Puts the rows of each list in an order; without one they come as the database has them. */
    public NestedList<T> orderBy(OrderBy... terms) {
        return new NestedList<>(path, element, where, SelectClauses.added(order, List.of(terms)));
    }

    Table path() {
        return path;
    }

    List<OrderBy> order() {
        return order;
    }

    SelectedValue<T> element() {
        return element;
    }

    /**
     * Returns the SELECT of an array for each column of the elements, in a statement that reads the row they belong to. What
     * elements are made of stands in a subquery: an aggregate of the outer row's columns alone would be one of the outer rows.
     */
    Select gathered() {
        List<Expression<?>> selected = new ArrayList<>(element.selection());
        order.forEach(term -> selected.add(new Value<>(term.node(), ColumnTypes.string(0)))); // read by nobody
        DerivedTable each = new Select(SelectClauses.of(selected))
                .from(path)
                .where(where.toArray(Condition[]::new))
                .lateral("each");
        List<Column<?>> values = each.columns().subList(0, element.selection().size());
        List<Column<?>> keys = each.columns().subList(values.size(), selected.size());
        OrderBy[] orders = new OrderBy[order.size()];
        for (int at = 0; at < orders.length; at++) {
            orders[at] = new OrderBy(
                    keys.get(at), order.get(at).isDescending(), order.get(at).nulls());
        }
        List<Expression<?>> arrays = new ArrayList<>();
        values.forEach(value -> arrays.add(Aggregates.arrayAgg(value, orders)));
        return new Select(SelectClauses.of(arrays)).from(each);
    }

    /** Returns the tables that its elements are read from. */
    public Set<String> tables() {
        return new Select(SelectClauses.of(element.selection()))
                .from(selection().get(0).table())
                .join(path, where.toArray(Condition[]::new))
                .tables();
    }

    /** Returns the columns by which a row finds its list. */
    @Override
    public List<Column<?>> selection() {
        Path way = path.path().orElseThrow();
        return way.parentColumns().isEmpty() ? way.parent().primaryKey() : way.parentColumns();
    }

    /** Returns what a row finds its list by; null where it has none, as an outer join has found no row. */
    public @Nullable Object key(RowReader row, int at) throws SQLException {
        List<Column<?>> columns = selection();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = row.component(columns.get(index), at + index);
            if (values[index] == null) {
                return null;
            }
        }
        return values.length == 1 ? values[0] : Arrays.asList(values);
    }

    /** Lists are read behind their rows: see {@link RowComponent}. */
    @Override
    public List<T> read(RowReader row, int at) {
        throw new InvalidStatementException("A list of rows is a component of a class with @Projection, and is read by"
                + " execute(...): a stream has none, and no row has one by itself.");
    }

    /** Returns the statement that reads the elements of the lists with these keys. */
    public ProjectedSelect<Element<T>> select(Collection<?> keys) {
        List<Column<?>> columns = selection();
        Condition among = columns.size() == 1
                ? in(columns.get(0), keys)
                : Sql.inRows(
                        columns, keys.stream().<List<?>>map(List.class::cast).toList());
        return Sql.select(new Elements<>(this, element))
                .from(columns.get(0).table())
                .join(path, where.toArray(Condition[]::new))
                .where(among)
                .orderBy(order.toArray(OrderBy[]::new));
    }

    @SuppressWarnings("unchecked") // keys are what the column was read as
    private static <K> Condition in(Column<K> column, Collection<?> keys) {
        return column.in((Collection<K>) new ArrayList<>(keys));
    }

    /**
     * An element of the list with a key.
     *
     * @param key what its row finds it by
     * @param value the element; null where it is one value that is NULL
     */
    public record Element<T>(Object key, @Nullable T value) {}

    /** How the rows of the statement are read: the key, and behind it the element. */
    private record Elements<T>(NestedList<T> list, SelectedValue<T> element) implements RowProjection<Element<T>> {

        @Override
        public List<? extends SelectedValue<?>> selected() {
            List<SelectedValue<?>> all = new ArrayList<>(list.selection());
            all.add(element);
            return all;
        }

        @Override
        @SuppressWarnings("NullAway") // rows are chosen by their keys
        public Element<T> read(RowReader row, int at) throws SQLException {
            int keys = list.selection().size();
            return new Element<>(list.key(row, at), row.component(element, at + keys));
        }
    }
}
