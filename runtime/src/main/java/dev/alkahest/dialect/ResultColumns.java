package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Call;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Node;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of what a statement gives. */
final class ResultColumns {

    private ResultColumns() {}

    static List<ResultColumn> of(List<? extends Expression<?>> expressions) {
        List<ResultColumn> columns = new ArrayList<>();
        for (Expression<?> expression : expressions) {
            String name = nameOf(expression.node(), columns.size() + 1);
            columns.add(new ResultColumn(name, expression.type()));
        }
        return List.copyOf(columns);
    }

    private static String nameOf(Node node, int position) {
        if (node instanceof Column<?> column) {
            return column.name();
        }
        if (node instanceof Aliased aliased) {
            return aliased.alias();
        }
        if (node instanceof AggregateCall aggregate) {
            return AggregateTexts.standardName(aggregate.function());
        }
        return node instanceof Call call ? call.function() : "column_" + position;
    }
}
