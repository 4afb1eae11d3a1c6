package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.List;

/**
 * SELECTs whose rows are combined.
 *
 * @param kind how
 * @param parts the SELECTs, which are combined from the first to the last
 */
public record SetOperation(Kind kind, List<Select> parts) {

    /** How the rows of several SELECTs are combined. */
    public enum Kind {
        /** The rows of all, equal rows once. */
        UNION,
        /** The rows of all, as often as they are there. */
        UNION_ALL,
        /** The rows that all have, equal rows once. */
        INTERSECT,
        /** The rows that all have, as often as every one has them. */
        INTERSECT_ALL,
        /** The rows of the first that no other has, equal rows once. */
        EXCEPT,
        /** The rows of the first, as much more often as it has them than the others. */
        EXCEPT_ALL;

        /** Returns its words in SQL. */
        public String words() {
            return name().replace('_', ' ');
        }
    }

    /** Copies the list. */
    public SetOperation {
        parts = List.copyOf(parts);
    }

    static SetOperation of(Kind kind, Select first, Select... others) {
        List<Select> parts = new ArrayList<>(partsOf(kind, first));
        for (Select other : others) {
            requireSameColumns(kind, first, other);
            parts.add(other);
        }
        return new SetOperation(kind, parts);
    }

    /** What is combined in the same way already goes on in the same line. */
    private static List<Select> partsOf(Kind kind, Select first) {
        SelectClauses clauses = first.clauses();
        SetOperation combined = clauses.reading().combined();
        if (combined == null || combined.kind() != kind) {
            return List.of(first);
        }
        boolean endsThere = !clauses.orderBy().isEmpty() || clauses.cut().isCut();
        return endsThere ? List.of(first) : combined.parts();
    }

    private static void requireSameColumns(Kind kind, Select first, Select other) {
        List<Expression<?>> expected = first.clauses().columns();
        List<Expression<?>> found = other.clauses().columns();
        if (expected.size() != found.size()) {
            throw new InvalidStatementException(kind.words() + " of a SELECT of " + expected.size()
                    + " columns with one of " + found.size() + ". Each selects as many.");
        }
        for (int at = 0; at < found.size(); at++) {
            Class<?> type = expected.get(at).type().javaType();
            if (type != found.get(at).type().javaType()) {
                throw new InvalidStatementException(kind.words() + " of columns that differ at position " + (at + 1)
                        + ": " + described(expected.get(at), at) + " and " + described(found.get(at), at)
                        + ". Convert one of them.");
            }
        }
    }

    private static String described(Expression<?> expression, int at) {
        return ColumnNames.described(expression.node(), at + 1) + " holds "
                + expression.type().javaType().getSimpleName();
    }

    /** Returns the order by what the first SELECT selects, whose name stands for it. */
    static OrderBy orderOf(List<Expression<?>> columns, OrderBy order) {
        for (int at = 0; at < columns.size(); at++) {
            Node node = columns.get(at).node();
            boolean isBody = node instanceof Aliased aliased && aliased.body().equals(order.node());
            if (isBody || node.equals(order.node())) {
                requireName(node);
                return new OrderBy(
                        new Aliased(order.node(), ColumnNames.of(node, at + 1)), order.isDescending(), order.nulls());
            }
        }
        throw new InvalidStatementException(
                "Combined SELECTs are ordered by what the first of them selects, and that is" + " not among it: "
                        + ColumnNames.described(order.node(), 1) + ". Order by one of its expressions.");
    }

    private static void requireName(Node node) {
        if (!(node instanceof Column<?> || node instanceof Aliased)) {
            throw new InvalidStatementException(
                    "Combined SELECTs are ordered by a name of what the first of them selects, and "
                            + ColumnNames.of(node, 1) + " has none of its own. Give it one with as(...).");
        }
    }

    /** Returns the same, with other columns of the first SELECT. */
    SetOperation selectingInstead(List<? extends Expression<?>> columns) {
        List<Select> changed = new ArrayList<>(parts);
        changed.set(0, parts.get(0).selectingInstead(columns));
        return new SetOperation(kind, changed);
    }

    SetOperation withoutFilters() {
        return new SetOperation(kind, parts.stream().map(Select::withoutFilters).toList());
    }
}
