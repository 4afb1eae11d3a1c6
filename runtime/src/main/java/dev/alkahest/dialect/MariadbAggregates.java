package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Node;
import org.jspecify.annotations.Nullable;

/**
 * How MariaDB says aggregates: what it does not look at is NULL, which a CASE makes of it, and truth values are the numbers 0
 * and 1.
 */
final class MariadbAggregates extends AggregateTexts {

    @Override
    protected String nameOf(AggregateFunction function) {
        return nameWhereTruthIsNumber(function);
    }

    @Override
    protected void write(NodeWriter writer, AggregateCall node) {
        if (node.filter() == null && node.function() != AggregateFunction.LISTAGG) {
            super.write(writer, node);
            return;
        }
        require(writer, node);
        Fragment argument = node.arguments().isEmpty()
                ? new Fragment().add("1")
                : writer.apart(node.arguments().get(0));
        Fragment separator = node.arguments().size() < 2
                ? new Fragment()
                : writer.apart(node.arguments().get(1));
        Fragment order = new Fragment();
        OrderText.write(writer.apart(order), " ", node.order());
        @Nullable Node condition = node.filter();
        Fragment filter = condition == null ? new Fragment() : writer.apart(condition);
        Fragment out = writer.out();
        int argumentAt = out.addValues(argument);
        int separatorAt = out.addValues(separator);
        int orderAt = out.addValues(order);
        int filterAt = out.addValues(filter);
        out.add(nameOf(node.function())).add(node.isDistinct() ? "(DISTINCT " : "(");
        if (filter.isEmpty()) {
            out.addText(argument, argumentAt);
        } else {
            out.add("CASE WHEN ").addText(filter, filterAt).add(" THEN ");
            out.addText(argument, argumentAt).add(" END");
        }
        out.addText(order, orderAt);
        if (!separator.isEmpty()) {
            out.add(" SEPARATOR ").addText(separator, separatorAt);
        }
        out.add(")");
    }
}
