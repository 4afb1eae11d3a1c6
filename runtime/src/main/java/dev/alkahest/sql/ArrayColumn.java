package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /**
     * Returns a test for having all of some elements: true where none are given, else unknown where the column is NULL.
     *
     * @throws dev.alkahest.InvalidStatementException if one of them is null
     */
    public Condition containsAll(Collection<? extends E> values) {
        return Sql.and(tests(values));
    }

    /**
     * Returns a test for having one of some elements: false where none are given, else unknown where the column is NULL.
     *
     * @throws dev.alkahest.InvalidStatementException if one of them is null
     */
    public Condition containsAny(Collection<? extends E> values) {
        return Sql.or(tests(values));
    }

    private List<Condition> tests(Collection<? extends E> values) {
        List<Condition> tests = new ArrayList<>();
        for (E value : values) {
            tests.add(contains(value));
        }
        return tests;
    }

    /** Returns how many elements the array has; NULL where the column is. */
    public NumberExpression<Integer> size() {
        return new NumberValue<>(StandardCall.of(StandardFunction.ARRAY_SIZE, this), ColumnTypes.int32());
    }

    /**
     * Returns an element; NULL where there is none.
     *
     * @param index its position, counted from 0
     * @throws InvalidStatementException where that is negative
     */
    public ComparableExpression<E> at(int index) {
        if (index < 0) {
            throw new InvalidStatementException(
                    "The elements of " + this + " are counted from 0, and there is none at " + index + ".");
        }
        Node position = Bind.of(ColumnTypes.int32(), index + 1);
        return new Value<>(StandardCall.of(StandardFunction.ARRAY_ELEMENT, this, position), element);
    }

    @Override
    ArrayColumn<A, E> copyTo(Table other) {
        return new ArrayColumn<>(other, name(), type(), element, position(), options());
    }
}
