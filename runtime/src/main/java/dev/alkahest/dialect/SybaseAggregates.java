package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.type.SqlKind;

/** How Sybase ASE says aggregates: a sum has room for 64 bits, and the least and greatest of truth values are those of numbers. */
final class SybaseAggregates extends FilteredAggregates {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case COUNT -> "count_big";
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            default -> super.nameOf(function);
        };
    }

    @Override
    protected void write(NodeWriter writer, AggregateCall node, Parts parts) {
        String type = typeOf(node);
        if (type.isEmpty()) {
            super.write(writer, node, parts);
            return;
        }
        Fragment cast =
                new Fragment().add("CAST(").addText(parts.first().text(), 0).add(" AS " + type + ")");
        Part first = new Part(cast, parts.first().firstValue());
        super.write(writer, node, new Parts(first, parts.second(), parts.order(), parts.filter()));
    }

    /** Returns the type that what is put together has to have; empty for its own. */
    private static String typeOf(AggregateCall node) {
        return switch (node.function()) {
            case BOOL_AND, BOOL_OR -> "int";
            case SUM -> is(node, SqlKind.SMALLINT) || is(node, SqlKind.INTEGER) ? "bigint" : "";
            case MIN, MAX -> is(node, SqlKind.BOOLEAN) ? "int" : "";
            default -> "";
        };
    }

    private static boolean is(AggregateCall node, SqlKind kind) {
        return NodeKinds.of(node.arguments().get(0)).filter(kind::equals).isPresent();
    }
}
