package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/** Conditions that all hold: {@code where(a.and(b))} and {@code where(a, b)} are the same. */
final class Conditions {

    private Conditions() {}

    /** Returns the condition that all of these hold, or at least one of them; what holds of none is true for AND alone. */
    static Condition joined(Logic.Operator operator, List<? extends Condition> conditions) {
        if (conditions.isEmpty()) {
            return new Predicate(new Truth(operator == Logic.Operator.AND));
        }
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        return new Predicate(new Logic(
                operator, conditions.stream().<Node>map(Expression::node).toList()));
    }

    /** Returns the condition that rows of some tables are related so; the conditions themselves for no tables. */
    static List<Node> related(List<Table> tables, List<Node> conditions) {
        if (tables.isEmpty()) {
            return conditions;
        }
        SelectClauses related = SelectClauses.of(List.of());
        for (Table table : tables) {
            related = related.withFrom(From.cross(table));
        }
        return List.of(new Exists(new Select(related.withWhere(conditions))));
    }

    static List<Node> nodesOf(Condition... conditions) {
        List<Node> nodes = new ArrayList<>(conditions.length);
        for (Condition condition : conditions) {
            addParts(condition.node(), nodes);
        }
        return nodes;
    }

    private static void addParts(Node condition, List<Node> nodes) {
        if (condition instanceof Logic logic && logic.operator() == Logic.Operator.AND) {
            logic.conditions().forEach(part -> addParts(part, nodes));
        } else {
            nodes.add(condition);
        }
    }

    /** Returns what rows of a table meet that a SELECT names: its own rows, and those it is not told to leave out. */
    static List<Node> ofReadRows(Table table) {
        if (!table.isFiltered()) {
            return ofOwnRows(table);
        }
        List<Node> nodes = new ArrayList<>(ofOwnRows(table));
        table.filters().forEach(filter -> nodes.add(new FilterCondition(filter.node())));
        return nodes;
    }

    /** Returns what rows of a table meet that a statement names; the end of a path has the right rows by its foreign key. */
    static List<Node> ofOwnRows(Table table) {
        return table.path().isPresent()
                ? List.of()
                : table.ownRows().map(Conditions::nodesOf).orElse(List.of());
    }
}
