package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * How a SELECT groups rows.
 *
 * @param by what rows are grouped by
 * @param having the conditions groups meet, all of them
 */
public record Grouping(List<Node> by, List<Node> having) {

    static final Grouping NONE = new Grouping(List.of(), List.of());

    /** Copies the lists. */
    public Grouping {
        by = List.copyOf(by);
        having = List.copyOf(having);
    }

    /** Returns what is grouped by for these: the columns of a table, on which what is computed of them depends. */
    static List<Node> nodesOf(Selectable... selected) {
        List<Node> nodes = new ArrayList<>();
        for (Selectable part : selected) {
            for (Expression<?> expression : part instanceof Table table ? table.loadedColumns() : part.selection()) {
                nodes.add(expression.node());
            }
        }
        return nodes;
    }

    Grouping withBy(List<Node> more) {
        return new Grouping(SelectClauses.added(by, more), having);
    }

    Grouping withHaving(List<Node> more) {
        return new Grouping(by, SelectClauses.added(having, more));
    }
}
