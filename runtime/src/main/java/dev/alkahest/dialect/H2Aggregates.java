package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.type.SqlKind;

/** How H2 says aggregates: by their standard names. */
final class H2Aggregates extends AggregateTexts {

    @Override
    protected boolean isWithinGroup(AggregateFunction function) {
        return function == AggregateFunction.LISTAGG || super.isWithinGroup(function);
    }

    /** The mean of what is computed with a parameter has more digits than a number can have: see {@link H2Syntax#arithmetic}. */
    @Override
    protected void arguments(NodeWriter writer, AggregateCall node) {
        boolean isComputed = node.function() == AggregateFunction.AVG
                && node.arguments().get(0) instanceof Arithmetic operand
                && operand.kind() == SqlKind.DECIMAL;
        writer.out().add(isComputed ? "CAST(" : "");
        super.arguments(writer, node);
        writer.out().add(isComputed ? " AS decfloat(60))" : "");
    }

    @Override
    protected String nameOf(AggregateFunction function) {
        return standardName(function);
    }
}
