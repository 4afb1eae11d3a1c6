package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;

/** How HSQLDB says aggregates: truth values have the standard's names, and a separator can't be a value. */
final class HsqldbAggregates extends AggregateTexts {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case BOOL_AND -> "every";
            case BOOL_OR -> "some";
            default -> super.nameOf(function);
        };
    }

    /** The separator stands before each text, and is cut off the first. */
    @Override
    protected void write(NodeWriter writer, AggregateCall node) {
        if (node.function() != AggregateFunction.LISTAGG || node.arguments().size() < 2) {
            super.write(writer, node);
            return;
        }
        Fragment text = writer.apart(node.arguments().get(0));
        Fragment separator = writer.apart(node.arguments().get(1));
        Fragment order = new Fragment();
        OrderText.write(writer.apart(order), " ", node.order());
        Fragment filter = new Fragment();
        if (node.filter() != null) {
            writer.apart(filter).condition(node.filter(), Precedence.OR);
        }
        Fragment out = writer.out();
        int textAt = out.addValues(text);
        int separatorAt = out.addValues(separator);
        int orderAt = out.addValues(order);
        int filterAt = out.addValues(filter);
        out.add("substring(CAST(string_agg(").add(node.isDistinct() ? "DISTINCT " : "");
        out.addText(separator, separatorAt).add(" || (").addText(text, textAt).add("), ''");
        out.addText(order, orderAt).add(")");
        if (!filter.isEmpty()) {
            out.add(" FILTER (WHERE ").addText(filter, filterAt).add(")");
        }
        out.add(" AS character varying(2147483647)) FROM char_length(")
                .addText(separator, separatorAt)
                .add(") + 1)");
    }
}
