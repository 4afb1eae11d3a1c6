package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/** Conditions that all hold: {@code where(a.and(b))} and {@code where(a, b)} are the same. */
final class Conditions {

    private Conditions() {}

    static List<Node> nodesOf(Condition... conditions) {
        List<Node> nodes = new ArrayList<>(conditions.length);
        for (Condition condition : conditions) {
            if (condition.node() instanceof Logic logic && logic.operator() == Logic.Operator.AND) {
                nodes.addAll(logic.conditions());
            } else {
                nodes.add(condition.node());
            }
        }
        return nodes;
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
