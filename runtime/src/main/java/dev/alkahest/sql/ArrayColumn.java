package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column that holds arrays, on a database that has them.
 *
 * @param <A> the Java class of the values: an array, or a list
 * @param <E> the class of the elements, the wrapper for a primitive
 */
public final class ArrayColumn<A, E> extends Column<A> {

    private final ColumnType<E> element;

    ArrayColumn(
            Table table, String name, ColumnType<A> type, ColumnType<E> element, int position, ColumnOptions options) {
        super(table, name, type, position, options);
        this.element = element;
    }

    /**
     * Returns a test for having an element; unknown where the column is NULL. On PostgreSQL a GIN index can answer it.
     *
     * @throws dev.alkahest.InvalidStatementException if the element is null, which no element equals in SQL
     */
    public Condition contains(E value) {
        Predicate.requireValue(value, this, "contains");
        return new Predicate(new HasElement(this, element, value));
    }

    @Override
    ArrayColumn<A, E> copyTo(Table other) {
        return new ArrayColumn<>(other, name(), type(), element, position(), options());
    }
}
