package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of what a SELECT selects: that of a column, the alias, or that of the function. For dialects. */
public final class ColumnNames {

    private ColumnNames() {}

    /** Returns the name of what is selected at a position, which is counted from 1 and names what has no name. */
    public static String of(Node node, int position) {
        if (node instanceof Column<?> column) {
            return column.name();
        }
        if (node instanceof Aliased aliased) {
            return aliased.alias();
        }
        if (node instanceof AggregateCall aggregate) {
            return aggregate.function().name().toLowerCase(Locale.ROOT);
        }
        return node instanceof Call call ? call.function() : "column_" + position;
    }

    /** Returns what a message calls an expression: a column by its table and name, another by its name if it has one. */
    public static String described(Node node) {
        if (node instanceof Column<?> column) {
            return column.toString();
        }
        boolean hasName = node instanceof Aliased || node instanceof AggregateCall || node instanceof Call;
        return hasName ? of(node, 0) : "this expression";
    }

    /** Returns what a message calls it: a column by its table and name. */
    static String described(Node node, int position) {
        return node instanceof Column<?> column ? column.toString() : of(node, position);
    }

    /** Returns a name for each, none of them twice. */
    static List<String> different(List<? extends Expression<?>> expressions) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Expression<?> expression : expressions) {
            String wish = of(expression.node(), names.size() + 1);
            String name = wish;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = wish + "_" + number;
            }
            names.add(name);
        }
        return names;
    }

    /** Returns the expressions, each under its name, where none is there twice. */
    static List<Expression<?>> named(List<? extends Expression<?>> expressions) {
        List<String> names = different(expressions);
        List<Expression<?>> named = new ArrayList<>();
        for (Expression<?> expression : expressions) {
            String name = names.get(named.size());
            boolean hasName = expression.node() instanceof Column<?> column
                            && column.name().equals(name)
                    || expression.node() instanceof Aliased aliased
                            && aliased.alias().equals(name);
            named.add(hasName ? expression : expression.as(name));
        }
        return named;
    }
}
