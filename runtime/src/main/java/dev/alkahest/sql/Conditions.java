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
}
