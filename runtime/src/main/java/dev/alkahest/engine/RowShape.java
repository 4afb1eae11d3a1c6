package dev.alkahest.engine;

import dev.alkahest.sql.ColumnNames;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Selectable;
import dev.alkahest.sql.SelectedValue;
import dev.alkahest.sql.Table;
import java.util.List;

/** What the rows of one result have in common: the names of their values, and what was selected for them. */
final class RowShape {

    private final List<String> names;
    private final List<? extends Selectable> selected;

    RowShape(List<String> names, List<? extends Selectable> selected) {
        this.names = names;
        this.selected = selected;
    }

    List<String> names() {
        return names;
    }

    /** Returns where the value of this name is; exactly one must be. */
    int indexOf(String name) {
        int found = names.indexOf(name);
        if (found < 0) {
            throw new IllegalArgumentException("The row has no column '" + name + "'. It has " + names + ".");
        }
        if (found != names.lastIndexOf(name)) {
            throw new IllegalArgumentException("The row has several columns '" + name
                    + "'. Name one with as(...), or get it by position or expression.");
        }
        return found;
    }

    /** Returns where the value of this, or of an expression that says the same, is; the first, where it was selected twice. */
    int indexOf(SelectedValue<?> value) {
        int index = selected.indexOf(value);
        for (int at = 0; index < 0 && at < selected.size(); at++) {
            if (value instanceof Expression<?> wanted
                    && selected.get(at) instanceof Expression<?> found
                    && found.node().equals(wanted.node())
                    && found.type().equals(wanted.type())) {
                index = at;
            }
        }
        if (index < 0) {
            throw new IllegalArgumentException("The row has no value of " + described(value) + ": it was not selected"
                    + hint(value) + ". The row has " + names + ".");
        }
        return index;
    }

    private static String described(SelectedValue<?> value) {
        return value instanceof Expression<?> expression ? ColumnNames.described(expression.node()) : value.toString();
    }

    private String hint(SelectedValue<?> value) {
        if (value instanceof Table) {
            return ", or its columns were, as in all rows but those of session.execute(select(" + value + ", ...))";
        }
        return value instanceof Expression<?> expression && isInside(expression) ? ", but its whole table was" : "";
    }

    private boolean isInside(Expression<?> expression) {
        return selected.stream()
                .anyMatch(part -> part instanceof Table && part.selection().contains(expression));
    }
}
