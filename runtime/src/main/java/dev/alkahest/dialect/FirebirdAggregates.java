package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Node;
import org.jspecify.annotations.Nullable;

/** How Firebird says aggregates: what it does not look at is NULL, which a CASE makes of it, and true is greater than false. */
final class FirebirdAggregates extends AggregateTexts {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            case LISTAGG -> "list";
            default -> standardName(function);
        };
    }

    @Override
    protected void write(NodeWriter writer, AggregateCall node) {
        require(writer, node);
        if (!node.order().isEmpty()) {
            writer.statements()
                    .require(
                            Capability.ORDERED_LISTS,
                            "listAgg(...) in an order",
                            "Select the texts in their order, and join them in Java.");
        }
        Fragment argument = argument(writer, node);
        Fragment separator = node.arguments().size() < 2
                ? new Fragment()
                : writer.apart(node.arguments().get(1));
        @Nullable Node condition = node.filter();
        Fragment filter = condition == null ? new Fragment() : writer.apart(condition);
        Fragment out = writer.out();
        int argumentAt = out.addValues(argument);
        int separatorAt = out.addValues(separator);
        int filterAt = out.addValues(filter);
        out.add(nameOf(node.function())).add(node.isDistinct() ? "(DISTINCT " : "(");
        if (filter.isEmpty()) {
            out.addText(argument, argumentAt);
        } else {
            out.add("CASE WHEN ").addText(filter, filterAt).add(" THEN ");
            out.addText(argument, argumentAt).add(" END");
        }
        if (!separator.isEmpty()) {
            out.add(", ").addText(separator, separatorAt);
        }
        out.add(")");
    }

    /** An average has no more digits than its numbers, unless those are floating-point ones. */
    private static Fragment argument(NodeWriter writer, AggregateCall node) {
        if (node.arguments().isEmpty()) {
            return new Fragment().add(node.filter() == null ? "*" : "1");
        }
        Fragment argument = writer.apart(node.arguments().get(0));
        return switch (node.function()) {
            case AVG -> new Fragment().add("CAST(").add(argument).add(" AS double precision)");
            default -> argument;
        };
    }
}
