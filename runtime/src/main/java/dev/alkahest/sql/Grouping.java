package dev.alkahest.sql;

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

    Grouping withBy(List<Node> more) {
        return new Grouping(SelectClauses.added(by, more), having);
    }

    Grouping withHaving(List<Node> more) {
        return new Grouping(by, SelectClauses.added(having, more));
    }
}
