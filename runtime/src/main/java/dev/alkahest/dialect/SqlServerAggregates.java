package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.AggregateFunction;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Node;
import dev.alkahest.type.SqlKind;
import java.util.Locale;

/**
 * How SQL Server says aggregates: a sum has room for 64 bits, the least and greatest of truth values are those of numbers, and texts
 * that are put together have room for any length.
 */
final class SqlServerAggregates extends FilteredAggregates {

    @Override
    protected String nameOf(AggregateFunction function) {
        return switch (function) {
            case COUNT -> "count_big";
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            case LISTAGG -> "string_agg";
            case STDDEV_POP -> "stdevp";
            case STDDEV_SAMP -> "stdev";
            case VAR_POP -> "varp";
            case VAR_SAMP -> "var";
            default -> function.name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    protected void write(NodeWriter writer, AggregateCall node, Parts parts) {
        if (node.function() == AggregateFunction.LISTAGG && node.isDistinct()) {
            throw new InvalidStatementException("sqlserver puts together all texts, and can't leave out equal ones."
                    + " Select the different ones in a subquery, and put those together.");
        }
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
            case LISTAGG -> "nvarchar(max)";
            case SUM -> isSmall(node.arguments().get(0)) ? "bigint" : "";
            case MIN, MAX -> kindOf(node.arguments().get(0)) == SqlKind.BOOLEAN ? "int" : "";
            default -> "";
        };
    }

    private static boolean isSmall(Node argument) {
        SqlKind kind = kindOf(argument);
        return kind == SqlKind.SMALLINT || kind == SqlKind.INTEGER;
    }

    private static SqlKind kindOf(Node node) {
        if (node instanceof Column<?> column) {
            return column.type().kind();
        }
        return node instanceof Arithmetic arithmetic ? arithmetic.kind() : SqlKind.JSON;
    }
}
