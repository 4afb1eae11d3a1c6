package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Between;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.BindList;
import dev.alkahest.sql.Call;
import dev.alkahest.sql.Case;
import dev.alkahest.sql.Cast;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.Concatenation;
import dev.alkahest.sql.Exists;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.FilterCondition;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.GroupingSets;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InKeys;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.InSelect;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.IsNull;
import dev.alkahest.sql.JsonValue;
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Logic;
import dev.alkahest.sql.Negation;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.NodeVisitor;
import dev.alkahest.sql.Not;
import dev.alkahest.sql.ScalarSubquery;
import dev.alkahest.sql.StandardCall;
import dev.alkahest.sql.TextNode;
import dev.alkahest.sql.Truth;
import dev.alkahest.sql.Tuple;
import dev.alkahest.sql.WindowCall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes each sort of node. What databases say differently is asked of the syntax. */
final class NodeText implements NodeVisitor {

    private final NodeWriter writer;
    private final Fragment out;
    private final Syntax syntax;

    NodeText(NodeWriter writer) {
        this.writer = writer;
        this.out = writer.out();
        this.syntax = writer.statements().syntax();
    }

    @Override
    public void visit(AggregateCall node) {
        writer.requireGroups(AggregateTexts.standardName(node.function()) + "(...)", "Put it in having(...)");
        writer.scope().setGrouped();
        syntax.aggregates().write(writer, node);
    }

    @Override
    public void visit(WindowCall node) {
        writer.requireGroups("A function over a window", "Select it in a subquery, and put the condition around that");
        writer.scope().setWindowed();
        WindowText.write(writer, node);
    }

    @Override
    public void visit(TextNode node) {
        out.add(node.pieces().get(0));
        for (int at = 0; at < node.arguments().size(); at++) {
            writer.operand(node.arguments().get(at), Precedence.ATOM);
            out.add(node.pieces().get(at + 1));
        }
    }

    @Override
    public void visit(Aliased node) {
        writer.writeAsItIs(node.body());
    }

    @Override
    public void visit(Arithmetic node) {
        syntax.arithmetic(writer, node);
    }

    @Override
    public void visit(Between node) {
        writer.operand(node.operand());
        out.add(" BETWEEN ");
        bound(node.operand(), node.low());
        out.add(" AND ");
        bound(node.operand(), node.high());
    }

    private void bound(Node operand, Node bound) {
        if (bound instanceof Bind bind && !bind.isTyped()) {
            syntax.valueBeside(writer, operand, bind);
        } else {
            writer.operand(bound);
        }
    }

    @Override
    public void visit(Bind node) {
        if (node.isTyped()) {
            syntax.typed(writer, node);
        } else {
            syntax.value(writer, node);
        }
    }

    @Override
    public void visit(Call node) {
        out.add(node.function()).add("(");
        writer.all(syntax.chosen(node.arguments()), ", ", Precedence.OR);
        out.add(")");
    }

    @Override
    public void visit(Case node) {
        out.add("CASE");
        Node operand = node.operand();
        if (operand != null) {
            out.add(" ");
            writer.operand(operand);
        }
        for (Case.Branch branch : node.branches()) {
            out.add(" WHEN ");
            if (operand == null) {
                writer.condition(branch.test(), Precedence.OR);
            } else {
                writer.write(branch.test());
            }
            optional(" THEN ", chosen(branch.result()));
        }
        optional(" ELSE ", chosen(node.otherwise()));
        out.add(" END");
    }

    private @Nullable Node chosen(@Nullable Node node) {
        return node == null ? null : syntax.chosen(List.of(node)).get(0);
    }

    private void optional(String before, @Nullable Node node) {
        if (node != null) {
            out.add(before);
            writer.write(node);
        }
    }

    @Override
    public void visit(Cast node) {
        syntax.cast(writer, node);
    }

    @Override
    public void visit(Column<?> node) {
        writer.column(node);
    }

    @Override
    public void visit(Comparison node) {
        syntax.comparison(writer, node);
    }

    @Override
    public void visit(Concatenation node) {
        syntax.concatenation(writer, node);
    }

    @Override
    public void visit(Exists node) {
        out.add("EXISTS ");
        writer.subquery(node.select());
    }

    @Override
    public void visit(Extract node) {
        syntax.extract(writer, node);
    }

    @Override
    public void visit(FilterCondition node) {
        writer.condition(node.condition(), Precedence.OR);
    }

    /** Writes what it stands for, once its table is there: a subquery within would begin a path to it anew. */
    @Override
    public void visit(Formula node) {
        writer.scope().resolve(node.table());
        writer.writeAsItIs(node.body());
    }

    @Override
    public void visit(InKeys node) {
        syntax.inKeys(writer, node);
    }

    @Override
    public void visit(InRows node) {
        syntax.inRows(writer, node);
    }

    @Override
    public void visit(InSelect node) {
        if (node.operand() instanceof Tuple row && syntax.looksForRows()) {
            RowsInSubquery.write(writer, node, row);
            return;
        }
        writer.operand(node.operand());
        out.add(node.negated() ? " NOT IN " : " IN ");
        boolean isWrapped = !syntax.takesList(node.select().clauses());
        out.add(isWrapped ? "(SELECT * FROM " : "");
        if (node.isAlone()) {
            writer.subqueryAlone(node.select());
        } else {
            writer.subquery(node.select());
        }
        out.add(isWrapped ? syntax.alias("chosen") + ")" : "");
    }

    @Override
    public void visit(GroupingSets node) {
        GroupingText.write(writer, node);
    }

    @Override
    public void visit(HasElement node) {
        syntax.hasElement(writer, node);
    }

    @Override
    public void visit(JsonValue node) {
        writer.statements()
                .require(
                        Capability.JSON_PATHS, "way into JSON documents", "Read the whole document, and look in Java.");
        syntax.json().write(writer, node);
    }

    @Override
    public void visit(InValues node) {
        syntax.inValues(writer, node);
    }

    /** Nothing is a SELECT without rows: {@code IN ()} is said by no database. */
    @Override
    public void visit(BindList node) {
        out.add(node.isBracketed() ? "(" : "");
        if (node.values().isEmpty()) {
            out.add("SELECT " + syntax.nullOf(node.type()) + " FROM (SELECT 1 AS one" + syntax.noTables() + ")"
                    + syntax.alias(writer.statements().quoting().quote("none")) + " WHERE 1 = 0");
        } else {
            syntax.values(writer, node.type(), node.values());
        }
        out.add(node.isBracketed() ? ")" : "");
    }

    @Override
    public void visit(Like node) {
        syntax.like(writer, node);
    }

    @Override
    public void visit(Logic node) {
        boolean isOr = node.operator() == Logic.Operator.OR;
        writer.conditions(node.conditions(), isOr ? " OR " : " AND ", isOr ? Precedence.AND : Precedence.NOT);
    }

    @Override
    public void visit(Negation node) {
        out.add("-");
        writer.operand(node.operand(), Precedence.ATOM);
    }

    @Override
    public void visit(Not node) {
        out.add("NOT ");
        writer.condition(node.condition(), Precedence.ATOM);
    }

    @Override
    public void visit(IsNull node) {
        writer.operand(node.operand());
        out.add(node.negated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public void visit(ScalarSubquery node) {
        writer.subquery(node.select());
    }

    @Override
    public void visit(StandardCall node) {
        Template text = syntax.functions().of(node.function()).orElse(null);
        if (text == null) {
            writer.statements()
                    .require(
                            Capability.STANDARD_FUNCTIONS,
                            node.function().name().toLowerCase(Locale.ROOT) + "(...)",
                            "Select what it is called with, and compute it in Java.");
            throw new IllegalStateException(node.function() + " is said nowhere");
        }
        text.write(writer, syntax.chosen(node.arguments()));
    }

    @Override
    public void visit(Truth node) {
        out.add(node.value() ? "1 = 1" : "1 = 0");
    }

    @Override
    public void visit(Tuple node) {
        out.add("(");
        writer.all(node.parts(), ", ", Precedence.ATOM);
        out.add(")");
    }
}
