package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How aggregates are said. This class says them as PostgreSQL does. Stateless, so thread-safe. */
public class AggregateTexts {

    /** Makes what PostgreSQL says. */
    public AggregateTexts() {}

    /** Writes an aggregate. */
    protected void write(NodeWriter writer, AggregateCall node) {
        require(writer, node);
        boolean isWithinGroup = isWithinGroup(node.function());
        writer.out().add(nameOf(node.function())).add(node.isDistinct() ? "(DISTINCT " : "(");
        if (node.function() == AggregateFunction.COUNT && node.arguments().isEmpty()) {
            writer.out().add("*");
        }
        arguments(writer, node);
        if (isWithinGroup) {
            OrderText.write(writer, ") WITHIN GROUP (", node.order());
        } else {
            OrderText.write(writer, " ", node.order());
        }
        writer.out().add(")");
        @Nullable Node filter = node.filter();
        if (filter != null) {
            writer.out().add(" FILTER (WHERE ");
            writer.condition(filter, Precedence.OR);
            writer.out().add(")");
        }
    }

    /** Writes what is put together. */
    protected void arguments(NodeWriter writer, AggregateCall node) {
        writer.all(node.arguments(), ", ", Precedence.OR);
    }

    /** Refuses an aggregate that the database lacks. */
    protected static void require(NodeWriter writer, AggregateCall node) {
        switch (node.function()) {
            case PERCENTILE_CONT, PERCENTILE_DISC, MODE ->
                writer.statements()
                        .require(
                                Capability.ORDERED_SET_AGGREGATES,
                                standardName(node.function()) + "(...)",
                                "Select the values in their order, and find it in Java.");
            case ARRAY_AGG ->
                writer.statements()
                        .require(
                                Capability.ARRAYS,
                                "arrayAgg(...)",
                                "Read lists of rows with listOf(...), or texts with listAgg(...).");
            case GROUPING ->
                writer.statements()
                        .require(
                                Capability.GROUPING_SETS, "grouping(...)", "Send one statement for each way to group.");
            case STDDEV_POP, STDDEV_SAMP, VAR_POP, VAR_SAMP ->
                writer.statements()
                        .require(
                                Capability.STATISTICAL_AGGREGATES,
                                standardName(node.function()) + "(...)",
                                "Select the values, and compute it in Java.");
            case LISTAGG ->
                writer.statements()
                        .require(
                                Capability.TEXT_AGGREGATE,
                                "listagg(...)",
                                "Select the texts in their order, and join them in Java.");
            default -> {
                // every database has it
            }
        }
    }

    /** Returns whether the order stands in a clause of its own. */
    protected boolean isWithinGroup(AggregateFunction function) {
        return switch (function) {
            case PERCENTILE_CONT, PERCENTILE_DISC, MODE -> true;
            default -> false;
        };
    }

    /** Returns what a function is called. */
    protected String nameOf(AggregateFunction function) {
        return function == AggregateFunction.LISTAGG ? "string_agg" : standardName(function);
    }

    /** Returns what a function is called where truth values are the numbers 0 and 1. */
    protected static String nameWhereTruthIsNumber(AggregateFunction function) {
        return switch (function) {
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            case LISTAGG -> "group_concat";
            default -> standardName(function);
        };
    }

    /** Returns what most databases call a function. */
    protected static String standardName(AggregateFunction function) {
        return function.name().toLowerCase(Locale.ROOT);
    }
}
