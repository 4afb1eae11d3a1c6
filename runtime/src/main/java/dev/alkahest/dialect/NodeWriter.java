package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.Aliased;
import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Between;
import dev.alkahest.sql.Bind;
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
import dev.alkahest.sql.Like;
import dev.alkahest.sql.Logic;
import dev.alkahest.sql.Negation;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.NodeVisitor;
import dev.alkahest.sql.Not;
import dev.alkahest.sql.ScalarSubquery;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.StandardCall;
import dev.alkahest.sql.Truth;
import dev.alkahest.sql.Tuple;
import dev.alkahest.sql.WindowCall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes nodes into a fragment, in the scope of one statement. What databases say differently is asked of the syntax. */
final class NodeWriter implements NodeVisitor {

    private final StatementWriter statements;
    private final Scope scope;
    private final Fragment out;
    private final boolean choosesRows;

    NodeWriter(StatementWriter statements, Scope scope, Fragment out) {
        this(statements, scope, out, false);
    }

    private NodeWriter(StatementWriter statements, Scope scope, Fragment out, boolean choosesRows) {
        this.choosesRows = choosesRows;
        this.statements = statements;
        this.scope = scope;
        this.out = out;
    }

    /** Returns the writer of the conditions of single rows: no aggregate may stand in them. */
    NodeWriter choosingRows() {
        return new NodeWriter(statements, scope, out, true);
    }

    StatementWriter statements() {
        return statements;
    }

    Fragment out() {
        return out;
    }

    /** Returns the writer that does the same with another text. */
    NodeWriter apart(Fragment text) {
        return new NodeWriter(statements, scope, text, choosesRows);
    }

    /** Returns the text of a node by itself. */
    Fragment apart(Node node) {
        Fragment text = new Fragment();
        node.accept(apart(text));
        return text;
    }

    /** Writes a node, in parentheses unless it holds together at least this tightly. */
    void operand(Node node, Precedence atLeast) {
        if (Precedence.of(node).compareTo(atLeast) >= 0) {
            node.accept(this);
        } else {
            out.add("(");
            node.accept(this);
            out.add(")");
        }
    }

    /** Writes an operand of a predicate. */
    void operand(Node node) {
        operand(node, Precedence.CONCATENATION);
    }

    /** Writes nodes with something between them. */
    void all(List<? extends Node> nodes, String between, Precedence atLeast) {
        for (int at = 0; at < nodes.size(); at++) {
            out.add(at == 0 ? "" : between);
            operand(nodes.get(at), atLeast);
        }
    }

    /** Writes conditions that all hold. */
    void conditions(List<Node> conditions) {
        all(conditions, " AND ", conditions.size() == 1 ? Precedence.OR : Precedence.AND);
    }

    /** Writes a name. */
    void name(String name) {
        out.add(statements.quoting().quote(name));
    }

    @Override
    public void visit(AggregateCall node) {
        requireGroups(node.function().name().toLowerCase(Locale.ROOT) + "(...)", "Put it in having(...)");
        statements.syntax().aggregates().write(this, node);
    }

    @Override
    public void visit(WindowCall node) {
        requireGroups("A function over a window", "Select it in a subquery, and put the condition around that");
        WindowText.write(this, node);
    }

    private void requireGroups(String function, String instead) {
        if (choosesRows) {
            throw new InvalidStatementException(
                    function + " is computed of many rows, after where(...) has chosen them,"
                            + " and can't stand in it. " + instead + ".");
        }
    }

    @Override
    public void visit(Aliased node) {
        node.body().accept(this);
    }

    @Override
    public void visit(Arithmetic node) {
        statements.syntax().arithmetic(this, node);
    }

    @Override
    public void visit(Between node) {
        operand(node.operand());
        out.add(" BETWEEN ");
        operand(node.low());
        out.add(" AND ");
        operand(node.high());
    }

    @Override
    public void visit(Bind node) {
        if (node.isTyped()) {
            statements.syntax().typed(this, node);
        } else {
            out.addPlaceholder(node.type(), node.value());
        }
    }

    @Override
    public void visit(Call node) {
        out.add(node.function()).add("(");
        all(node.arguments(), ", ", Precedence.OR);
        out.add(")");
    }

    @Override
    public void visit(Case node) {
        out.add("CASE");
        optional(" ", node.operand());
        for (Case.Branch branch : node.branches()) {
            optional(" WHEN ", branch.test());
            optional(" THEN ", branch.result());
        }
        optional(" ELSE ", node.otherwise());
        out.add(" END");
    }

    private void optional(String before, @Nullable Node node) {
        if (node != null) {
            out.add(before);
            node.accept(this);
        }
    }

    @Override
    public void visit(Cast node) {
        out.add("CAST(");
        node.operand().accept(this);
        out.add(" AS ").add(statements.syntax().typeOfCast(node.type())).add(")");
    }

    @Override
    public void visit(Column<?> node) {
        name(scope.nameOf(node));
        out.add(".");
        name(node.name());
    }

    @Override
    public void visit(Comparison node) {
        statements.syntax().comparison(this, node);
    }

    @Override
    public void visit(Concatenation node) {
        statements.syntax().concatenation(this, node);
    }

    @Override
    public void visit(Exists node) {
        out.add("EXISTS ");
        subquery(node.select());
    }

    @Override
    public void visit(Extract node) {
        statements.syntax().extract(this, node);
    }

    @Override
    public void visit(FilterCondition node) {
        node.condition().accept(this);
    }

    /** Writes what it stands for, once its table is there: a subquery within would begin a path to it anew. */
    @Override
    public void visit(Formula node) {
        scope.resolve(node.table());
        node.body().accept(this);
    }

    @Override
    public void visit(InKeys node) {
        operand(node.operand());
        out.add(" = ANY (");
        visit(node.keys());
        out.add(")");
    }

    @Override
    public void visit(InRows node) {
        statements.syntax().inRows(this, node);
    }

    @Override
    public void visit(InSelect node) {
        operand(node.operand());
        out.add(node.negated() ? " NOT IN " : " IN ");
        @Nullable Scope around = node.isAlone() ? null : scope;
        if (node.select().clauses().cut().isCut() && !statements.syntax().takesCutLists()) {
            out.add("(SELECT * FROM ");
            subquery(node.select(), around);
            out.add(" AS chosen)");
        } else {
            subquery(node.select(), around);
        }
    }

    @Override
    public void visit(GroupingSets node) {
        GroupingText.write(this, node);
    }

    @Override
    public void visit(HasElement node) {
        statements.syntax().hasElement(this, node);
    }

    @Override
    public void visit(InValues node) {
        operand(node.operand());
        out.add(node.negated() ? " NOT IN (" : " IN (");
        for (int at = 0; at < node.values().size(); at++) {
            out.add(at == 0 ? "" : ", ")
                    .addPlaceholder(node.type(), node.values().get(at));
        }
        out.add(")");
    }

    @Override
    public void visit(Like node) {
        statements.syntax().like(this, node);
    }

    @Override
    public void visit(Logic node) {
        boolean isOr = node.operator() == Logic.Operator.OR;
        all(node.conditions(), isOr ? " OR " : " AND ", isOr ? Precedence.AND : Precedence.NOT);
    }

    @Override
    public void visit(Negation node) {
        out.add("-");
        operand(node.operand(), Precedence.ATOM);
    }

    @Override
    public void visit(Not node) {
        out.add("NOT ");
        operand(node.condition(), Precedence.ATOM);
    }

    @Override
    public void visit(IsNull node) {
        operand(node.operand());
        out.add(node.negated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public void visit(ScalarSubquery node) {
        subquery(node.select());
    }

    @Override
    public void visit(StandardCall node) {
        statements.syntax().functions().of(node.function()).write(this, node.arguments());
    }

    @Override
    public void visit(Truth node) {
        out.add(node.value() ? "1 = 1" : "1 = 0");
    }

    @Override
    public void visit(Tuple node) {
        out.add("(");
        all(node.parts(), ", ", Precedence.ATOM);
        out.add(")");
    }

    private void subquery(Select select) {
        subquery(select, scope);
    }

    private void subquery(Select select, @Nullable Scope around) {
        out.add("(").add(statements.select(select.clauses(), around)).add(")");
    }
}
