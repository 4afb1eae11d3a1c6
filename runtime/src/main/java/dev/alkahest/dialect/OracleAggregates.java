package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;

/** How Oracle says aggregates: truth values are the numbers 0 and 1, and texts are put together in an order of their own clause. */
final class OracleAggregates extends FilteredAggregates {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case LISTAGG -> "listagg";
            case MODE -> "stats_mode";
            default -> nameWhereTruthIsNumber(function);
        };
    }

    /** What is ordered by is what such a function looks at; the most frequent value is an argument, and not an order. */
    @Override
    protected void write(NodeWriter writer, AggregateCall node, Parts parts) {
        boolean isMode = node.function() == AggregateFunction.MODE;
        if (!isMode && (!isWithinGroup(node.function()) || parts.filter().isEmpty())) {
            super.write(writer, node, parts);
            return;
        }
        Fragment out = writer.out().add(nameOf(node.function())).add("(");
        if (!isMode) {
            parts.first().addTo(out).add(") WITHIN GROUP (ORDER BY ");
        }
        Fragment ordered =
                new Fragment().addText(writer.apart(node.order().get(0).node()), 0);
        Part value = new Part(ordered, parts.order().firstValue());
        filtered(out, new Parts(value, parts.second(), parts.order(), parts.filter()));
        out.add(")");
    }
}
