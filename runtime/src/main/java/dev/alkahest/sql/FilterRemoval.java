package dev.alkahest.sql;

import java.util.List;

/** Takes the conditions away that tables have added: from a SELECT, and from the subqueries that its conditions ask. */
final class FilterRemoval {

    private FilterRemoval() {}

    static SelectClauses from(SelectClauses clauses) {
        SetOperation combined = clauses.combined();
        if (combined != null) {
            return clauses.withCombined(combined.withoutFilters());
        }
        return clauses.withFromAndWhere(
                clauses.from().stream()
                        .map(from -> new From(from.kind(), from.table(), from(from.on())))
                        .toList(),
                from(clauses.where()));
    }

    private static List<Node> from(List<Node> conditions) {
        return conditions.stream()
                .filter(condition -> !(condition instanceof FilterCondition))
                .map(FilterRemoval::from)
                .toList();
    }

    private static Node from(Node condition) {
        if (condition instanceof Exists exists) {
            return new Exists(exists.select().withoutFilters());
        }
        if (condition instanceof Not not) {
            return new Not(from(not.condition()));
        }
        return condition instanceof Logic logic
                ? new Logic(
                        logic.operator(),
                        logic.conditions().stream().map(FilterRemoval::from).toList())
                : condition;
    }
}
