package dev.alkahest.dialect;

import dev.alkahest.sql.InSelect;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The test for a row being one of those of a subquery, where a database compares no rows: by EXISTS around the subquery. One that must be
 * none of them must be known to differ from each, so that NULL counts as if it were equal.
 */
final class RowsInSubquery {

    private RowsInSubquery() {}

    static void write(NodeWriter writer, InSelect node, Tuple row) {
        Fragment out = writer.out();
        List<Fragment> parts = new ArrayList<>();
        List<Integer> firstValues = new ArrayList<>();
        for (Node part : row.parts()) {
            Fragment text = writer.apart(part);
            parts.add(text);
            firstValues.add(out.addValues(text));
        }
        String rows = writer.statements().names().take(node, "listed");
        out.add(node.negated() ? "NOT EXISTS (SELECT 1 FROM " : "EXISTS (SELECT 1 FROM ");
        if (node.isAlone()) {
            writer.subqueryAlone(node.select());
        } else {
            writer.subquery(node.select());
        }
        out.add(" AS " + rows + " (" + columns(parts.size()) + ") WHERE ");
        for (int at = 0; at < parts.size(); at++) {
            String column = rows + ".c" + (at + 1);
            out.add(at == 0 ? "" : " AND ").add(node.negated() ? "(" : "").add(column + " = (");
            out.addText(parts.get(at), firstValues.get(at)).add(")");
            if (node.negated()) {
                out.add(" OR " + column + " IS NULL OR (")
                        .addText(parts.get(at), firstValues.get(at))
                        .add(") IS NULL)");
            }
        }
        out.add(")");
        writer.statements().names().release(node);
    }

    private static String columns(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(at -> "c" + at).collect(Collectors.joining(", "));
    }
}
