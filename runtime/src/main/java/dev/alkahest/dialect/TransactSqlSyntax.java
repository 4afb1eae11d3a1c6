package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Tuple;
import java.util.ArrayList;
import java.util.List;

/** What is said alike by the databases whose language is Transact-SQL. */
abstract class TransactSqlSyntax extends MergeSyntax {

    private final String name;
    private final String replace;

    /** Makes the syntax of a database that is called so, and calls so what puts one text in place of another. */
    TransactSqlSyntax(
            String name, String replace, TypeNames types, FunctionTexts functions, AggregateTexts aggregates) {
        super(types, functions, aggregates);
        this.name = name;
        this.replace = replace;
    }

    @Override
    protected boolean hasTruthValues() {
        return false;
    }

    @Override
    protected void comparison(NodeWriter writer, Comparison node) {
        switch (node.operator()) {
            case IS_NOT_DISTINCT_FROM -> same(writer, node, false);
            case IS_DISTINCT_FROM -> same(writer, node, true);
            default -> {
                if (node.left() instanceof Tuple left && node.right() instanceof Tuple right) {
                    List<Node> parts = new ArrayList<>(left.parts());
                    parts.addAll(right.parts());
                    new RowComparison(node.operator(), left.parts().size())
                            .template()
                            .write(writer, parts);
                } else {
                    super.comparison(writer, node);
                }
            }
        }
    }

    /** Writes a test for two values being the same, NULL among them, or not. */
    protected abstract void same(NodeWriter writer, Comparison node, boolean negated);

    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        inEachRow(writer, node);
    }

    @Override
    protected void like(NodeWriter writer, Like node) {
        String before = node.ignoresCase() ? "lower(" : "";
        String behind = node.ignoresCase() ? ")" : "";
        writer.out().add(before);
        writer.operand(node.operand());
        writer.out().add(behind).add(node.negated() ? " NOT LIKE " : " LIKE ").add(before);
        pattern(writer, node.pattern());
        writer.out().add(behind).add(" ESCAPE '\\'");
    }

    /** A bracket stands for itself. */
    private void pattern(NodeWriter writer, Node pattern) {
        if (pattern instanceof Bind bind) {
            writer.out().addPlaceholder(BracketPatternType.INSTANCE, bind.value());
            return;
        }
        writer.out().add(replace).add("(");
        writer.operand(pattern, Precedence.OR);
        writer.out().add(", '[', '\\[')");
    }

    /** NULL is below every value, and another order before this one alone can tell otherwise. */
    @Override
    protected void nulls(Fragment before, Fragment body, OrderBy order) {
        boolean isAsItIs =
                order.nulls() == OrderBy.Nulls.DEFAULT || (order.nulls() == OrderBy.Nulls.LAST) == order.isDescending();
        if (!isAsItIs && (!body.values().isEmpty() || order.node() instanceof Aliased)) {
            throw new InvalidStatementException(name + " has no NULLS FIRST and NULLS LAST, and sorts so by columns and"
                    + " expressions without values alone: select it in a subquery, and order by its column around it.");
        }
        if (!isAsItIs) {
            before.add("CASE WHEN " + body.sql() + " IS NULL THEN ")
                    .add(order.nulls() == OrderBy.Nulls.FIRST ? "0 ELSE 1 END, " : "1 ELSE 0 END, ");
        }
        body.add(order.isDescending() ? " DESC" : "");
    }

    @Override
    protected String withRecursive() {
        return "WITH ";
    }

    /** A restriction is what is done anyway. */
    @Override
    protected String action(String when, ForeignKey.Action action) {
        return action == ForeignKey.Action.RESTRICT ? "" : super.action(when, action);
    }

    @Override
    boolean looksForRows() {
        return true;
    }
}
