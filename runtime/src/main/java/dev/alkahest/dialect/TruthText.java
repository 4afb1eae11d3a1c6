package dev.alkahest.dialect;

import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Between;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Exists;
import dev.alkahest.sql.FilterCondition;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.InSelect;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.IsNull;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Logic;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Not;
import dev.alkahest.sql.TextNode;
import dev.alkahest.sql.Truth;

/**
 * What is true where a database has no values for it: a condition becomes the number 1 or 0 where a value stands, and a number becomes
 * a condition where one stands. What the user has written is taken as it is.
 */
final class TruthText {

    static final String IS_TRUE = " = 1";

    private TruthText() {}

    /** Returns whether a node is a condition, which such a database has no value for. */
    static boolean isCondition(Node node) {
        Node body = bodyOf(node);
        return body instanceof Comparison
                || body instanceof Between
                || body instanceof Exists
                || body instanceof FilterCondition
                || body instanceof HasElement
                || body instanceof InKeys
                || body instanceof InRows
                || body instanceof InSelect
                || body instanceof InValues
                || body instanceof IsNull
                || body instanceof Like
                || body instanceof Logic
                || body instanceof Not
                || body instanceof Truth;
    }

    /** Returns whether a node is a value, which such a database has no condition for. */
    static boolean isValue(Node node) {
        return !isCondition(node) && !(bodyOf(node) instanceof TextNode);
    }

    private static Node bodyOf(Node node) {
        if (node instanceof Aliased aliased) {
            return bodyOf(aliased.body());
        }
        return node instanceof Formula formula ? bodyOf(formula.body()) : node;
    }

    /** Writes a condition as a number; one that is unknown is NULL. */
    static void value(NodeWriter writer, Node condition) {
        Fragment text = new Fragment();
        writer.apart(text).writeAsItIs(condition);
        Fragment out = writer.out();
        int first = out.addValues(text);
        out.add("CASE WHEN ").addText(text, first).add(" THEN 1");
        if (isNeverUnknown(bodyOf(condition))) {
            out.add(" ELSE 0 END");
        } else {
            out.add(" WHEN NOT (").addText(text, first).add(") THEN 0 END");
        }
    }

    private static boolean isNeverUnknown(Node condition) {
        return condition instanceof IsNull || condition instanceof Exists || condition instanceof Truth;
    }
}
