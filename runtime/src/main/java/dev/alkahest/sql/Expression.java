package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with a value in every row: a column, or what is made of columns.
 *
 * @param <T> the Java class of the value
 */
public interface Expression<T> extends SelectedValue<T> {

    /** Returns how its values are read. */
    ColumnType<T> type();

    /** Returns what a dialect makes text of. */
    Node node();

    /** Returns this alone. */
    @Override
    default List<? extends Expression<?>> selection() {
        return List.of(this);
    }

    @Override
    default @Nullable T read(RowReader row, int at) throws SQLException {
        return row.valueAt(at, type());
    }

    /** Returns a test for being equal to a value. */
    default Condition eq(T value) {
        return Predicate.comparing(this, Comparison.Operator.EQ, value);
    }

    /** Returns a test for being equal to another expression. */
    default Condition eq(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.EQ, other);
    }

    /** Returns a test for being another value; unknown where this is NULL. */
    default Condition ne(T value) {
        return Predicate.comparing(this, Comparison.Operator.NE, value);
    }

    /** Returns a test for having another value than an expression; unknown where one of them is NULL. */
    default Condition ne(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.NE, other);
    }

    /** Returns a test for being another value, as Java compares: NULL is another value. */
    default Condition isDistinctFrom(T value) {
        return Predicate.comparing(this, Comparison.Operator.IS_DISTINCT_FROM, value);
    }

    /** Returns a test for having another value than an expression, where NULL equals NULL. */
    default Condition isDistinctFrom(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.IS_DISTINCT_FROM, other);
    }

    /** Returns a test for being equal to a value, that is never unknown. */
    default Condition isNotDistinctFrom(T value) {
        return Predicate.comparing(this, Comparison.Operator.IS_NOT_DISTINCT_FROM, value);
    }

    /** Returns a test for being equal to another expression, where NULL equals NULL. */
    default Condition isNotDistinctFrom(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.IS_NOT_DISTINCT_FROM, other);
    }

    /** Returns a test for being NULL. */
    default Condition isNull() {
        return new Predicate(new IsNull(node(), false));
    }

    /** Returns a test for not being NULL. */
    default Condition isNotNull() {
        return new Predicate(new IsNull(node(), true));
    }

    /** Returns a test for being one of some values; false for none. */
    default Condition in(Collection<? extends T> values) {
        return Predicate.oneOf(this, values, false);
    }

    /** Returns a test for being one of some values. */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition in(T... values) {
        return Predicate.oneOf(this, Arrays.asList(values), false);
    }

    /** Returns a test for being one of the rows of a subquery. */
    default Condition in(SingleSelect<T> select) {
        return new Predicate(new InSelect(node(), select, false, false));
    }

    /** Returns a test for being none of some values; true for none. */
    default Condition notIn(Collection<? extends T> values) {
        return Predicate.oneOf(this, values, true);
    }

    /** Returns a test for being none of some values. */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition notIn(T... values) {
        return Predicate.oneOf(this, Arrays.asList(values), true);
    }

    /** Returns a test for being none of the rows of a subquery; never true where one of its rows is NULL. */
    default Condition notIn(SingleSelect<T> select) {
        return new Predicate(new InSelect(node(), select, true, false));
    }

    /** Returns this under a name, to be found by in a row. */
    default Expression<T> as(String alias) {
        return new Value<>(new Aliased(node(), alias), type());
    }

    /** Returns the order from the least to the greatest. */
    default OrderBy asc() {
        return new OrderBy(node(), false, OrderBy.Nulls.DEFAULT);
    }

    /** Returns the order from the greatest to the least. */
    default OrderBy desc() {
        return new OrderBy(node(), true, OrderBy.Nulls.DEFAULT);
    }
}
