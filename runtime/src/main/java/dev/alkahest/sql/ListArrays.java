package dev.alkahest.sql;

import dev.alkahest.type.SqlKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a {@link NestedList} beside the row they belong to: an array of each of their columns, which a lateral subquery
 * of the same statement gathers. For engines of databases that can. Immutable.
 *
 * @param <T> the Java class of an element
 */
public final class ListArrays<T> {

    private static final Set<SqlKind> IN_NO_ARRAY = EnumSet.of(SqlKind.ARRAY, SqlKind.ENUM, SqlKind.JSON);

    private final SelectedValue<T> element;
    private final DerivedTable arrays;

    /** Gathers the elements of a list under a name that no other of its statement has. */
    public ListArrays(NestedList<T> list, String name) {
        this.element = list.element();
        this.arrays = list.gathered().lateral(name);
    }

    /** Returns whether a list can be read so: its elements are made of values that arrays hold, of one row each. */
    public static boolean canHold(NestedList<?> list) {
        return list.path().path().orElseThrow().condition().isEmpty()
                && canHold(list.element())
                && list.order().stream().noneMatch(order -> looksAtOtherRows(order.node()));
    }

    private static boolean canHold(SelectedValue<?> element) {
        return element instanceof RowProjection<?> projection
                ? projection.selected().stream().allMatch(ListArrays::canHold)
                : element instanceof Expression<?> expression
                        && !IN_NO_ARRAY.contains(expression.type().kind())
                        && !looksAtOtherRows(expression.node());
    }

    private static boolean looksAtOtherRows(Node node) {
        return ShapeParts.of(node).key().parts().contains(WindowCall.class);
    }

    /** Returns whether the rows of a SELECT stay as they are where tables are joined that have one row for each. */
    public static boolean canJoin(Select select) {
        SelectClauses clauses = select.clauses();
        return clauses.combined() == null
                && !clauses.isDistinct()
                && clauses.groupBy().isEmpty()
                && clauses.having().isEmpty()
                && clauses.lock() == null;
    }

    /** Returns a SELECT with the arrays behind what it selects. */
    public Select joinedTo(Select select) {
        return select.leftJoin(arrays).alsoSelecting(arrays.columns());
    }

    /** Returns how many columns the arrays have. */
    public int size() {
        return arrays.columns().size();
    }

    /** Reads the elements from the row a reader stands on. */
    @SuppressWarnings("NullAway") // an element that is NULL is one of a list
    public List<T> read(RowReader row, int at) throws SQLException {
        List<List<?>> columns = new ArrayList<>(size());
        for (Column<?> column : arrays.columns()) {
            columns.add((List<?>) row.valueAt(at + columns.size(), column.type()));
        }
        List<?> first = columns.get(0);
        if (first == null) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(first.size());
        for (int index = 0; index < first.size(); index++) {
            elements.add(row.ofValues(valuesAt(index, columns)).component(element, 1));
        }
        return Collections.unmodifiableList(elements);
    }

    private static @Nullable Object[] valuesAt(int index, List<List<?>> columns) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        for (int column = 0; column < columns.size(); column++) {
            values[column + 1] = columns.get(column).get(index);
        }
        return values;
    }
}
