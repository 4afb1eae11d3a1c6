package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Node;
import org.jspecify.annotations.Nullable;

/** How aggregates are said where they have no FILTER: what one does not look at is NULL, which a CASE makes of it. */
abstract class FilteredAggregates extends AggregateTexts {

    @Override
    protected final void write(NodeWriter writer, AggregateCall node) {
        require(writer, node);
        @Nullable Node condition = node.filter();
        Fragment first = node.arguments().isEmpty()
                ? new Fragment()
                : writer.apart(node.arguments().get(0));
        Fragment second = node.arguments().size() < 2
                ? new Fragment()
                : writer.apart(node.arguments().get(1));
        Fragment order = new Fragment();
        OrderText.write(writer.apart(order), "", node.order());
        Fragment filter = new Fragment();
        if (condition != null) {
            writer.apart(filter).condition(condition, Precedence.OR);
        }
        Fragment out = writer.out();
        Parts parts = new Parts(
                new Part(first, out.addValues(first)),
                new Part(second, out.addValues(second)),
                new Part(order, out.addValues(order)),
                new Part(filter, out.addValues(filter)));
        write(writer, node, parts);
    }

    /** Writes the call: mostly its name and arguments in parentheses. */
    protected void write(NodeWriter writer, AggregateCall node, Parts parts) {
        Fragment out = writer.out();
        out.add(nameOf(node.function())).add(node.isDistinct() ? "(DISTINCT " : "(");
        boolean countsRows = node.function() == AggregateFunction.COUNT
                && node.arguments().isEmpty()
                && parts.filter().isEmpty();
        if (countsRows) {
            out.add("*");
        } else {
            filtered(out, parts);
        }
        if (!parts.second().isEmpty()) {
            parts.second().addTo(out.add(", "));
        }
        out.add(")");
        if (!parts.order().isEmpty()) {
            parts.order().addTo(out.add(" WITHIN GROUP (")).add(")");
        }
    }

    /** Writes what is put together of the rows that are looked at. */
    protected static void filtered(Fragment out, Parts parts) {
        if (parts.filter().isEmpty()) {
            parts.first().addTo(out);
            return;
        }
        parts.filter().addTo(out.add("CASE WHEN ")).add(" THEN ");
        if (parts.first().isEmpty()) {
            out.add("1");
        } else {
            parts.first().addTo(out);
        }
        out.add(" END");
    }

    /**
     * The pieces of a call.
     *
     * @param first what is put together
     * @param second the separator of texts
     * @param order the order of the rows; empty for none
     * @param filter the condition of the rows; empty for none
     */
    record Parts(Part first, Part second, Part order, Part filter) {}

    /**
     * A piece, whose values the text around it has already.
     *
     * @param text the piece
     * @param firstValue where its values begin there
     */
    record Part(Fragment text, int firstValue) {

        boolean isEmpty() {
            return text.isEmpty();
        }

        Fragment addTo(Fragment out) {
            return out.addText(text, firstValue);
        }
    }
}
