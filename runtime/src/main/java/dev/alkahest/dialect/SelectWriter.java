package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.SetOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes one SELECT. The tables are written last and put before the rest: a path joins where it is first used, and that
 * may be anywhere.
 */
final class SelectWriter {

    private final StatementWriter statements;
    private final SelectClauses clauses;
    private final @Nullable Scope outer;
    private final FromClause text;
    private final Scope scope;
    private final SelectTables tables;

    SelectWriter(StatementWriter statements, SelectClauses clauses, @Nullable Scope outer) {
        this.statements = statements;
        this.clauses = clauses;
        this.outer = outer;
        this.text = new FromClause(statements, clauses.lock());
        this.scope = new Scope(outer, text);
        this.tables = new SelectTables(statements, outer, text, scope);
    }

    Fragment write() {
        Fragment rest = new Fragment();
        SetOperation combined = clauses.combined();
        Fragment select = combined == null ? columnsOf(rest) : new SetWriter(statements, combined, outer).write();
        requireCuttable();
        orderBy(rest);
        rest.add(statements.syntax().aroundOrder(clauses, !statements.isOutermost()));
        limit(rest);
        lock(rest);
        if (!text.isEmpty()) {
            select.add(" FROM ").add(text.text());
        } else if (combined == null) {
            select.add(statements.syntax().noTables());
        }
        text.close();
        return select.add(rest);
    }

    private Fragment columnsOf(Fragment rest) {
        clauses.from().forEach(tables::add);
        if (clauses.isDistinct()
                || !clauses.groupBy().isEmpty()
                || !clauses.having().isEmpty()) {
            scope.setGrouped();
        }
        Fragment select = new Fragment().add(clauses.isDistinct() ? "SELECT DISTINCT " : "SELECT ");
        select.add(statements.syntax().noRows(clauses));
        requireDistinct();
        distinctOn(select);
        select.add(columns());
        where(rest);
        list(rest, " GROUP BY ", clauses.groupBy());
        having(rest);
        WindowText.clause(
                new NodeWriter(statements, scope, rest), scope.windows().written());
        return select;
    }

    /** Rows with a key differ in that. */
    private void requireDistinct() {
        boolean hasKey = clauses.columns().stream()
                .anyMatch(column -> column.node() instanceof Column<?> known && known.isPrimaryKey());
        if (clauses.isDistinct() && !hasKey) {
            clauses.columns().forEach(column -> statements.syntax().requireSortable(column.node()));
        }
    }

    private void distinctOn(Fragment select) {
        List<Node> equal = clauses.distinctOn();
        if (equal.isEmpty()) {
            return;
        }
        statements.require(
                Capability.DISTINCT_ON,
                "DISTINCT ON",
                "Number the rows with rowNumber() over a window in a subquery, and keep the first of each.");
        List<Node> ordered = clauses.orderBy().stream().map(OrderBy::node).toList();
        if (!ordered.isEmpty()
                && !ordered.subList(0, Math.min(equal.size(), ordered.size())).containsAll(equal)) {
            throw new InvalidStatementException(
                    "distinctOn(...) keeps the first row of each in the order: begin orderBy(...) with"
                            + " what distinctOn(...) names.");
        }
        select.add("ON (");
        new NodeWriter(statements, scope, select).all(equal, ", ", Precedence.OR);
        select.add(") ");
    }

    private Fragment columns() {
        Fragment columns = new Fragment();
        if (clauses.columns().isEmpty()) {
            if (outer == null) {
                throw new InvalidStatementException("The SELECT names nothing to select.");
            }
            return columns.add("1");
        }
        NodeWriter writer = new NodeWriter(statements, scope, columns);
        Set<Integer> repeated = repeated();
        Set<Object> names = new HashSet<>();
        boolean differ = statements.syntax().needsDifferentNames(clauses);
        int position = 0;
        for (Expression<?> column : clauses.columns()) {
            columns.add(columns.isEmpty() ? "" : ", ");
            writer.write(column.node());
            position++;
            if (column.node() instanceof Aliased aliased) {
                columns.add(" AS ");
                writer.name(aliased.alias());
            } else if (repeated.contains(position)) {
                columns.add(" AS ").add(nameOfRepeated(position));
            } else if (!names.add(column.node() instanceof Column<?> named ? named.name() : column.node()) && differ) {
                columns.add(" AS column_" + position);
            }
        }
        return columns;
    }

    /** Returns which of the selected expressions are grouped or ordered by again, with their values. */
    private Set<Integer> repeated() {
        return Stream.concat(
                        clauses.groupBy().stream(), clauses.orderBy().stream().map(OrderBy::node))
                .map(clauses::repeated)
                .collect(Collectors.toSet());
    }

    private static String nameOfRepeated(int position) {
        return "repeated_" + position;
    }

    private void where(Fragment rest) {
        List<Node> conditions = new ArrayList<>(clauses.where());
        conditions.removeIf(this::joins);
        Fragment where = new Fragment();
        NodeWriter writer = new NodeWriter(statements, scope, where).choosingRows();
        Fragment correlation = tables.correlation();
        if (correlation.isEmpty()) {
            writer.conditions(conditions);
        } else {
            where.add(correlation).add(conditions.isEmpty() ? "" : " AND ");
            writer.conditions(conditions, " AND ", Precedence.AND);
        }
        if (!where.isEmpty()) {
            rest.add(" WHERE ").add(where);
        }
    }

    /** Puts a list of keys or rows among the tables, where the database finds rows faster so. */
    private boolean joins(Node condition) {
        if (text.isEmpty() || !(condition instanceof InKeys) && !(condition instanceof InRows)) {
            return false;
        }
        Fragment join = new Fragment();
        NodeWriter writer = new NodeWriter(statements, scope, join);
        String name = text.nameLike("keys");
        boolean joins = condition instanceof InKeys keys
                ? statements.syntax().joinKeys(writer, keys, name)
                : condition instanceof InRows rows && statements.syntax().joinRows(writer, rows, name);
        if (joins) {
            text.add(join);
        }
        return joins;
    }

    private void having(Fragment rest) {
        if (!clauses.having().isEmpty()) {
            rest.add(" HAVING ");
            new NodeWriter(statements, scope, rest).conditions(clauses.having());
        }
    }

    private void list(Fragment rest, String keyword, List<Node> nodes) {
        String before = keyword;
        for (Node node : nodes) {
            statements.syntax().requireSortable(node);
            rest.add(before);
            if (statements.has(Capability.GROUP_BY_NAMES)) {
                nameOrBody(rest, node);
            } else {
                body(rest, node);
            }
            before = ", ";
        }
    }

    /** The same expression with a value of its own is another to the database. */
    private void body(Fragment rest, Node node) {
        Fragment body = new NodeWriter(statements, scope, rest).apart(node);
        if (!body.values().isEmpty() && clauses.columns().stream().anyMatch(column -> isOf(column.node(), node))) {
            statements.require(
                    Capability.GROUP_BY_NAMES,
                    "GROUP BY of a selected expression with values",
                    "Select it in a subquery under a name, and group by that column around it.");
        }
        rest.add(body);
    }

    private static boolean isOf(Node selected, Node node) {
        return selected.equals(node) || selected instanceof Aliased aliased && isOf(aliased.body(), node);
    }

    private void requireCuttable() {
        if (!statements.isOutermost()
                && (!clauses.orderBy().isEmpty() || clauses.cut().isCut())) {
            statements.require(
                    Capability.ORDERED_SUBQUERIES,
                    "order or limit of a subquery",
                    "Send that SELECT by itself, and give its values to the other: column.in(values).");
        }
    }

    private void orderBy(Fragment rest) {
        if (clauses.combined() != null && !clauses.orderBy().isEmpty()) {
            statements.require(
                    Capability.ORDERED_SETS, "ORDER BY of combined SELECTs", "Put the rows in their order in Java.");
        }
        String before = " ORDER BY ";
        for (OrderBy order : clauses.orderBy()) {
            statements.syntax().requireSortable(order.node());
            rest.add(before);
            Fragment body = new Fragment();
            nameOrBody(body, order.node());
            statements.syntax().nulls(rest, body, order);
            rest.add(body);
            before = ", ";
        }
    }

    private void nameOrBody(Fragment rest, Node node) {
        NodeWriter writer = new NodeWriter(statements, scope, rest);
        if (node instanceof Aliased aliased && clauses.selects(aliased)) {
            if (clauses.combined() != null && statements.syntax().ordersUnionsByPosition()) {
                rest.add(String.valueOf(clauses.positionOf(aliased)));
                return;
            }
            writer.name(aliased.alias());
            return;
        }
        int repeated = clauses.repeated(node);
        if (repeated > 0) {
            rest.add(nameOfRepeated(repeated));
        } else {
            writer.write(node);
        }
    }

    private void limit(Fragment rest) {
        Bind limit = clauses.limit();
        if (limit == null || !clauses.cut().withTies()) {
            statements.syntax().limit(rest, limit, clauses.offset());
            return;
        }
        statements.require(
                Capability.LIMIT_WITH_TIES,
                "limit with ties",
                "Number the rows with rank() over a window in a subquery, and keep those up to the limit.");
        statements.syntax().limitWithTies(rest, limit, clauses.offset());
    }

    private void lock(Fragment rest) {
        RowLock lock = clauses.lock();
        if (lock != null) {
            if (clauses.limit() != null || clauses.offset() != null) {
                statements.require(
                        Capability.ROW_LOCKS_OF_LIMITED,
                        "lock on the rows of a SELECT with a limit",
                        "Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).");
            }
            new LockClause(statements, scope, lock).write(rest);
        }
    }
}
