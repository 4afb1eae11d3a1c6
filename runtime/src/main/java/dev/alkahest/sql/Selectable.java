package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/** What can be named where a SELECT says what it selects: an expression, or several at once, as a table is. */
public interface Selectable {

    /** Returns the expressions that stand for it, in order. */
    List<? extends Expression<?>> selection();

    /** Returns the expressions that stand for several, in their order. */
    static List<Expression<?>> selectionOf(Selectable... selected) {
        return selectionOf(List.of(selected));
    }

    /** Returns the expressions that stand for several, in their order. */
    static List<Expression<?>> selectionOf(List<? extends Selectable> selected) {
        List<Expression<?>> all = new ArrayList<>(selected.size());
        for (Selectable each : selected) {
            all.addAll(each.selection());
        }
        return all;
    }
}
