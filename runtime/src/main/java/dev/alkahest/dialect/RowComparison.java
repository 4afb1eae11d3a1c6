package dev.alkahest.dialect;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Comparison.Operator;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the comparison of two rows means, said by comparisons of their parts (SQL standard, comparison predicate): the first parts that
 * are not equal decide.
 */
final class RowComparison {

    private final Operator operator;
    private final int size;

    /** Compares rows of so many parts. */
    RowComparison(Operator operator, int size) {
        this.operator = operator;
        this.size = size;
    }

    /** Returns the text, whose arguments are the parts of the left row and behind them those of the right. */
    Template template() {
        return Template.of("("
                + switch (operator) {
                    case EQ -> parts(" = ", " AND ");
                    case NE -> parts(" <> ", " OR ");
                    case LT -> ordered(0, " < ", " < ");
                    case LE -> ordered(0, " < ", " <= ");
                    case GT -> ordered(0, " > ", " > ");
                    case GE -> ordered(0, " > ", " >= ");
                    case IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM ->
                        throw new IllegalStateException("rows are told apart by " + operator + " nowhere");
                }
                + ")");
    }

    /**
     * Writes a test for being one of some rows, whose operands stand once for each row; in parentheses, as not every database reads
     * what is computed beside a comparison without.
     */
    static void oneOf(NodeWriter writer, InRows node) {
        int size = node.operands().size();
        List<Node> arguments = new ArrayList<>(node.operands());
        List<String> rows = new ArrayList<>();
        for (List<Bind> row : node.rows()) {
            int first = arguments.size();
            rows.add(IntStream.range(0, size)
                    .mapToObj(at -> "({" + at + "}) = {" + (first + at) + "}")
                    .collect(Collectors.joining(" AND ", "(", ")")));
            arguments.addAll(row);
        }
        Template.of("(" + String.join(" OR ", rows) + ")").write(writer, arguments);
    }

    private String parts(String symbol, String between) {
        return IntStream.range(0, size).mapToObj(at -> part(at, symbol)).collect(Collectors.joining(between));
    }

    private String ordered(int at, String symbol, String last) {
        return at == size - 1
                ? part(at, last)
                : part(at, symbol) + " OR (" + part(at, " = ") + " AND (" + ordered(at + 1, symbol, last) + "))";
    }

    private String part(int at, String symbol) {
        return "{" + at + "}" + symbol + "{" + (size + at) + "}";
    }
}
