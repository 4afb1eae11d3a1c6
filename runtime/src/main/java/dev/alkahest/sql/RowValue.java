package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Comparison.Operator;
import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * Several expressions that are compared together: rows are less when the first of their values that differ is, so that
 * {@code row(ALBUM.released, ALBUM.id).gt(released, id)} is what comes behind a row in that order. A row with NULL in it is
 * compared as SQL does: the answer may be unknown. Immutable.
 */
public final class RowValue {

    private final List<Expression<?>> expressions;

    private RowValue(List<Expression<?>> expressions) {
        this.expressions = expressions;
    }

    /** Returns the row of two expressions or more. */
    public static RowValue row(Expression<?> first, Expression<?>... others) {
        List<Expression<?>> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        if (all.size() < 2) {
            throw new InvalidStatementException("A row has two expressions or more. One is compared by itself.");
        }
        return new RowValue(List.copyOf(all));
    }

    /** Returns a test for being equal to values, one for each expression. */
    public Condition eq(Object... values) {
        return compared(Operator.EQ, values);
    }

    /** Returns a test for being equal to another row. */
    public Condition eq(RowValue other) {
        return compared(Operator.EQ, other);
    }

    /** Returns a test for being other than values, one for each expression. */
    public Condition ne(Object... values) {
        return compared(Operator.NE, values);
    }

    /** Returns a test for being other than another row. */
    public Condition ne(RowValue other) {
        return compared(Operator.NE, other);
    }

    /** Returns a test for being less than values, one for each expression. */
    public Condition lt(Object... values) {
        return compared(Operator.LT, values);
    }

    /** Returns a test for being less than another row. */
    public Condition lt(RowValue other) {
        return compared(Operator.LT, other);
    }

    /** Returns a test for being less than or equal to values, one for each expression. */
    public Condition le(Object... values) {
        return compared(Operator.LE, values);
    }

    /** Returns a test for being less than or equal to another row. */
    public Condition le(RowValue other) {
        return compared(Operator.LE, other);
    }

    /** Returns a test for being greater than values, one for each expression. */
    public Condition gt(Object... values) {
        return compared(Operator.GT, values);
    }

    /** Returns a test for being greater than another row. */
    public Condition gt(RowValue other) {
        return compared(Operator.GT, other);
    }

    /** Returns a test for being greater than or equal to values, one for each expression. */
    public Condition ge(Object... values) {
        return compared(Operator.GE, values);
    }

    /** Returns a test for being greater than or equal to another row. */
    public Condition ge(RowValue other) {
        return compared(Operator.GE, other);
    }

    /** Returns a test for being one of some rows, each with a value for every expression; false for none. */
    public Condition in(List<? extends List<?>> rows) {
        if (rows.isEmpty()) {
            return new Predicate(new Truth(false));
        }
        return new Predicate(new InRows(nodes(), rows.stream().map(this::binds).toList()));
    }

    /** Returns a test for being one of the rows of a subquery, which has as many columns. */
    public Condition in(Select select) {
        return in(select, false);
    }

    /** Returns a test for being none of the rows of a subquery, which has as many columns. */
    public Condition notIn(Select select) {
        return in(select, true);
    }

    private Condition in(Select select, boolean negated) {
        requireSize(select.clauses().columns().size());
        return new Predicate(new InSelect(new Tuple(nodes()), select, negated, false));
    }

    private Condition compared(Operator operator, Object... values) {
        return compared(operator, new Tuple(List.copyOf(binds(List.of(values)))));
    }

    private Condition compared(Operator operator, RowValue other) {
        requireComparable(other);
        return compared(operator, new Tuple(other.nodes()));
    }

    private Condition compared(Operator operator, Tuple other) {
        return new Comparison(operator, new Tuple(nodes()), other);
    }

    private void requireComparable(RowValue other) {
        requireSize(other.expressions.size());
        for (int at = 0; at < expressions.size(); at++) {
            Class<?> expected = expressions.get(at).type().javaType();
            requireClass(at, expected, other.expressions.get(at).type().javaType());
        }
    }

    private List<Bind> binds(List<?> values) {
        requireSize(values.size());
        List<Bind> binds = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            Predicate.requireValue(value, expressions.get(at), "row");
            ColumnType<?> type = expressions.get(at).type();
            if (!type.javaType().isInstance(value)) {
                requireClass(at, type.javaType(), value.getClass());
            }
            binds.add(new Bind(type, value, false));
        }
        return binds;
    }

    private void requireSize(int size) {
        if (size != expressions.size()) {
            throw new InvalidStatementException(
                    "A row of " + expressions.size() + " expressions is compared with one of " + size + ".");
        }
    }

    private void requireClass(int at, Class<?> expected, Class<?> found) {
        if (expected != found) {
            throw new InvalidStatementException(
                    "Number " + (at + 1) + " of a row, " + expressions.get(at).node() + ", holds "
                            + expected.getSimpleName() + ", and is compared with " + found.getSimpleName() + ".");
        }
    }

    private List<Node> nodes() {
        return expressions.stream().<Node>map(Expression::node).toList();
    }
}
