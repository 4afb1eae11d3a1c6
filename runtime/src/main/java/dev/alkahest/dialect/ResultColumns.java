package dev.alkahest.dialect;

import dev.alkahest.sql.ColumnNames;
import dev.alkahest.sql.Expression;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of what a statement gives. */
final class ResultColumns {

    private ResultColumns() {}

    static List<ResultColumn> of(List<? extends Expression<?>> expressions) {
        List<ResultColumn> columns = new ArrayList<>();
        for (Expression<?> expression : expressions) {
            String name = ColumnNames.of(expression.node(), columns.size() + 1);
            columns.add(new ResultColumn(name, expression.type()));
        }
        return List.copyOf(columns);
    }
}
