package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Node;
import dev.alkahest.type.SqlKind;
import org.jspecify.annotations.Nullable;

/** How Derby says aggregates: what it does not look at is NULL, which a CASE makes of it. */
final class DerbyAggregates extends AggregateTexts {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            default -> super.nameOf(function);
        };
    }

    @Override
    protected void write(NodeWriter writer, AggregateCall node) {
        @Nullable Node condition = node.filter();
        if (condition == null) {
            super.write(writer, node);
            return;
        }
        require(writer, node);
        Fragment argument = node.arguments().isEmpty()
                ? new Fragment().add("1")
                : writer.apart(node.arguments().get(0));
        Fragment filter = writer.apart(condition);
        Fragment out = writer.out();
        int argumentAt = out.addValues(argument);
        int filterAt = out.addValues(filter);
        out.add(nameOf(node.function())).add(node.isDistinct() ? "(DISTINCT " : "(");
        out.add(isWideSum(node) ? "CAST(" : "");
        out.add("CASE WHEN ").addText(filter, filterAt).add(" THEN ");
        out.addText(argument, argumentAt).add(" END");
        out.add(isWideSum(node) ? " AS bigint))" : ")");
    }

    /** Derby computes with comparisons only in parentheses, and gives a sum the type of what is put together. */
    @Override
    protected void arguments(NodeWriter writer, AggregateCall node) {
        boolean isWideSum = isWideSum(node);
        writer.out().add(isWideSum ? "CAST(" : "");
        boolean isCondition =
                node.function() == AggregateFunction.BOOL_AND || node.function() == AggregateFunction.BOOL_OR;
        writer.all(node.arguments(), ", ", isCondition ? Precedence.ATOM : Precedence.OR);
        writer.out().add(isWideSum ? " AS bigint)" : "");
    }

    private static boolean isWideSum(AggregateCall node) {
        return node.function() == AggregateFunction.SUM
                && NodeKinds.of(node.arguments().get(0))
                        .filter(kind -> kind.isInteger() && kind != SqlKind.BIGINT)
                        .isPresent();
    }
}
