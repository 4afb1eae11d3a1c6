package dev.alkahest.dialect;

import dev.alkahest.sql.GroupingSets;
import dev.alkahest.sql.Node;
import java.util.List;

/** Writes several ways to group. */
final class GroupingText {

    private GroupingText() {}

    static void write(NodeWriter writer, GroupingSets node) {
        String word = node.kind().name().replace('_', ' ');
        writer.statements()
                .require(Capability.GROUPING_SETS, word + " in GROUP BY", "Send one statement for each way to group.");
        String before = word + " (";
        for (List<Node> set : node.sets()) {
            writer.out().add(before).add("(");
            writer.all(set, ", ", Precedence.OR);
            writer.out().add(")");
            before = ", ";
        }
        writer.out().add(")");
    }
}
