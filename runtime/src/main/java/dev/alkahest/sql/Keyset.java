package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that come behind one in the order of a SELECT: {@code a > ? OR a = ? AND b > ?}. With a first condition that
 * the first column is not before, so that an index on it is used.
 */
final class Keyset {

    private final SelectClauses clauses;

    private Keyset(SelectClauses clauses) {
        this.clauses = clauses;
    }

    /** Returns the conditions that rows behind the one with these values meet, in the order of the terms. */
    static List<Node> after(SelectClauses clauses, List<? extends @Nullable Object> values) {
        return new Keyset(clauses).after(values);
    }

    /** Returns the values of a row by which the rows are ordered. */
    static List<@Nullable Object> valuesOf(SelectClauses clauses, RowValues row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (OrderBy order : clauses.orderBy()) {
            Expression<?> selected = clauses.columns().stream()
                    .filter(column -> isMeant(column.node(), order.node()))
                    .findFirst()
                    .orElseThrow(
                            () -> new InvalidStatementException(
                                    "after(row) needs the value of "
                                            + ColumnNames.described(order.node(), 1)
                                            + ", which orders the rows and is not selected. Select it, or give the values themselves."));
            values.add(row.get(selected));
        }
        return values;
    }

    private static boolean isMeant(Node selected, Node ordered) {
        return selected.equals(ordered)
                || selected instanceof Aliased aliased && aliased.body().equals(ordered);
    }

    private List<Node> after(List<? extends @Nullable Object> values) {
        List<OrderBy> orders = clauses.orderBy();
        if (orders.isEmpty() || values.size() != orders.size()) {
            throw new InvalidStatementException("after(...) needs one value for each term of orderBy(...): there are "
                    + orders.size() + " terms, and " + values.size() + " values.");
        }
        if (!clauses.groupBy().isEmpty() || clauses.isDistinct() || clauses.combined() != null) {
            throw new InvalidStatementException(
                    "after(...) chooses rows before they are put together by groupBy, distinct or"
                            + " union. Make a table of the SELECT with as(...), and order that.");
        }
        requireTotal(orders);
        @Nullable Node behind = null;
        for (int at = orders.size() - 1; at >= 0; at--) {
            behind = behind(orders.get(at), values.get(at), behind);
        }
        List<Node> conditions = new ArrayList<>();
        OrderBy first = orders.get(0);
        if (orders.size() > 1 && values.get(0) != null && !mayBeNull(first)) {
            conditions.add(compared(
                    first, first.isDescending() ? Comparison.Operator.LE : Comparison.Operator.GE, values.get(0)));
        }
        conditions.add(behind == null ? new Truth(false) : behind);
        return conditions;
    }

    /** Returns the condition of being behind a value, or level with it and behind in the terms that follow. */
    private @Nullable Node behind(OrderBy order, @Nullable Object value, @Nullable Node inTermsThatFollow) {
        @Nullable Node strictly = strictlyBehind(order, value);
        if (inTermsThatFollow == null) {
            return strictly;
        }
        Node level = value == null ? new IsNull(order.node(), false) : compared(order, Comparison.Operator.EQ, value);
        Node both = new Logic(Logic.Operator.AND, List.of(level, inTermsThatFollow));
        return strictly == null ? both : new Logic(Logic.Operator.OR, List.of(strictly, both));
    }

    private @Nullable Node strictlyBehind(OrderBy order, @Nullable Object value) {
        boolean mayBeNull = mayBeNull(order);
        if ((mayBeNull || value == null) && order.nulls() == OrderBy.Nulls.DEFAULT) {
            throw new InvalidStatementException(
                    ColumnNames.described(order.node(), 1)
                            + " may be NULL, which databases put in different places. Say nullsFirst() or nullsLast() in orderBy(...).");
        }
        boolean isLast = order.nulls() == OrderBy.Nulls.LAST;
        if (value == null) {
            return isLast ? null : new IsNull(order.node(), true);
        }
        Node compared = compared(order, order.isDescending() ? Comparison.Operator.LT : Comparison.Operator.GT, value);
        return mayBeNull && isLast
                ? new Logic(Logic.Operator.OR, List.of(compared, new IsNull(order.node(), false)))
                : compared;
    }

    private Node compared(OrderBy order, Comparison.Operator operator, Object value) {
        ColumnType<?> type = typeOf(order);
        if (!type.javaType().isInstance(value)) {
            throw new InvalidStatementException(ColumnNames.described(order.node(), 1) + " is a "
                    + type.javaType().getSimpleName() + ", and after(...) has a "
                    + value.getClass().getSimpleName() + " for it.");
        }
        return new Comparison(operator, order.node(), new Bind(type, value, false));
    }

    private ColumnType<?> typeOf(OrderBy order) {
        if (order.node() instanceof Column<?> column) {
            return column.type();
        }
        return clauses.columns().stream()
                .filter(column -> isMeant(column.node(), order.node()))
                .findFirst()
                .<ColumnType<?>>map(Expression::type)
                .orElseThrow(() -> new InvalidStatementException(
                        "after(...) needs to know the type of what orders the rows: select it, or order by columns."));
    }

    /** Returns whether NULL may be among the values: of all but columns that must have one, in rows that are there. */
    private boolean mayBeNull(OrderBy order) {
        boolean isOuter =
                clauses.from().stream().map(From::kind).anyMatch(kind -> kind.isOptional() || kind.isOptionalBefore());
        return !(order.node() instanceof Column<?> column)
                || column.isNullable()
                || isOuter && !column.table().equals(clauses.from().get(0).table())
                || column.table().path().isPresent()
                        && column.table().path().get().isOptional()
                || clauses.from().stream().anyMatch(from -> from.kind().isOptionalBefore());
    }

    /** Refuses an order in which two rows may be level: one of them could be left out for good. */
    private void requireTotal(List<OrderBy> orders) {
        Set<Node> ordered = new HashSet<>();
        orders.forEach(order -> ordered.add(order.node()));
        Table table = clauses.from().get(0).table();
        boolean isTotal = Stream.of(
                        Stream.of(table.primaryKey()).filter(key -> !key.isEmpty()),
                        table.columns().stream().filter(Column::isUnique).map(List::<Column<?>>of),
                        table.uniques().stream().map(Unique::columns))
                .flatMap(keys -> keys)
                .anyMatch(ordered::containsAll);
        if (!isTotal) {
            throw new InvalidStatementException(
                    "Rows of " + table + " may be level in the order, and after(...) would leave some out."
                            + " Add the primary key to orderBy(...).");
        }
    }
}
