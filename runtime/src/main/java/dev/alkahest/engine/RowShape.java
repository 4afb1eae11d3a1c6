package dev.alkahest.engine;

import dev.alkahest.dialect.ResultColumn;
import dev.alkahest.sql.Expression;
import java.util.List;

/** What the rows of one result have in common: the names of their columns, and the expressions that were selected. */
final class RowShape {

    private final List<ResultColumn> columns;
    private final List<? extends Expression<?>> expressions;

    RowShape(List<ResultColumn> columns, List<? extends Expression<?>> expressions) {
        this.columns = columns;
        this.expressions = expressions;
    }

    List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    /** Returns where the column of this name is; exactly one must be. */
    int indexOf(String name) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                if (found >= 0) {
                    throw new IllegalArgumentException("The row has several columns '" + name
                            + "'. Name one with as(...), or get it by position or expression.");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("The row has no column '" + name + "'. It has " + names() + ".");
        }
        return found;
    }

    /** Returns where the value of this expression is; the first, where it was selected twice. */
    int indexOf(Expression<?> expression) {
        int index = expressions.indexOf(expression);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The row has no value of " + expression + ": it was not selected. The row has " + names() + ".");
        }
        return index;
    }
}
