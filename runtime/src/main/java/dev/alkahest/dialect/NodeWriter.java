package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pen that nodes are written with: into a fragment, in the scope of one statement. Not thread-safe. */
public final class NodeWriter {

    private final StatementWriter statements;
    private final Scope scope;
    private final Fragment out;
    private final boolean choosesRows;
    private final NodeText nodes;

    NodeWriter(StatementWriter statements, Scope scope, Fragment out) {
        this(statements, scope, out, false);
    }

    private NodeWriter(StatementWriter statements, Scope scope, Fragment out, boolean choosesRows) {
        this.statements = statements;
        this.scope = scope;
        this.out = out;
        this.choosesRows = choosesRows;
        this.nodes = new NodeText(this);
    }

    /** Returns the writer of the conditions of single rows: no aggregate may stand in them. */
    NodeWriter choosingRows() {
        return new NodeWriter(statements, scope, out, true);
    }

    StatementWriter statements() {
        return statements;
    }

    Scope scope() {
        return scope;
    }

    /** Returns what is written so far, to write behind it. */
    public Fragment out() {
        return out;
    }

    /** Returns how names and literals stand in this statement. */
    public Quoting quoting() {
        return statements.quoting();
    }

    /** Returns the writer that does the same with another text. */
    public NodeWriter apart(Fragment text) {
        return new NodeWriter(statements, scope, text, choosesRows);
    }

    /** Returns the text of a node by itself. */
    public Fragment apart(Node node) {
        Fragment text = new Fragment();
        apart(text).write(node);
        return text;
    }

    /** Writes a node where a value stands. */
    public void write(Node node) {
        if (isTruthInPlaceOfValue(node)) {
            TruthText.value(this, node);
        } else {
            writeAsItIs(node);
        }
    }

    /** Writes a node, whether it is a value or a condition. */
    void writeAsItIs(Node node) {
        node.accept(nodes);
    }

    private boolean isTruthInPlaceOfValue(Node node) {
        return !statements.syntax().hasTruthValues() && TruthText.isCondition(node);
    }

    /** Writes a node where a value stands, in parentheses unless it holds together at least this tightly. */
    public void operand(Node node, Precedence atLeast) {
        if (isTruthInPlaceOfValue(node) || Precedence.of(node).compareTo(atLeast) >= 0) {
            write(node);
        } else {
            out.add("(");
            write(node);
            out.add(")");
        }
    }

    /** Writes a node where a condition stands, in parentheses unless it holds together at least this tightly. */
    void condition(Node node, Precedence atLeast) {
        boolean isValue = !statements.syntax().hasTruthValues() && TruthText.isValue(node);
        boolean isWhole = (isValue ? Precedence.PREDICATE : Precedence.of(node)).compareTo(atLeast) >= 0;
        out.add(isWhole ? "" : "(");
        if (isValue) {
            operand(node);
            out.add(TruthText.IS_TRUE);
        } else {
            writeAsItIs(node);
        }
        out.add(isWhole ? "" : ")");
    }

    /** Writes an operand of a predicate. */
    public void operand(Node node) {
        statements.syntax().operand(this, node);
    }

    /** Writes nodes with something between them. */
    public void all(List<? extends Node> nodes, String between, Precedence atLeast) {
        for (int at = 0; at < nodes.size(); at++) {
            out.add(at == 0 ? "" : between);
            operand(nodes.get(at), atLeast);
        }
    }

    /** Writes conditions that all hold. */
    void conditions(List<Node> conditions) {
        conditions(conditions, " AND ", conditions.size() == 1 ? Precedence.OR : Precedence.AND);
    }

    /** Writes conditions with something between them. */
    void conditions(List<Node> conditions, String between, Precedence atLeast) {
        for (int at = 0; at < conditions.size(); at++) {
            out.add(at == 0 ? "" : between);
            condition(conditions.get(at), atLeast);
        }
    }

    /** Writes what columns are set to, with something before the name of each. */
    void assignments(String before, List<Assignment> assignments) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < assignments.size(); at++) {
            out.add(at == 0 ? "" : ", ").add(before);
            name(assignments.get(at).column().name());
            out.add(" = ");
            int start = out.sql().length();
            statements
                    .syntax()
                    .assigned(
                            this,
                            assignments.get(at).column(),
                            assignments.get(at).value());
            values.add(out.sql().substring(start));
        }
        statements.syntax().requireAssignable(this, assignments, values);
    }

    /** Writes a column, under the name by which its table stands here. */
    void column(Column<?> column) {
        Scope.Resolved table = scope.resolve(column.table());
        if (table.isProposed()) {
            statements.syntax().proposed(this, table.source(), column);
        } else {
            column(table.source(), column);
        }
    }

    /** Writes a column of a table that stands here. */
    public void column(Source table, Column<?> column) {
        name(table.name());
        out.add(".");
        name(column.name());
    }

    /** Writes a subquery, which may speak of the tables here. */
    void subquery(Select select) {
        subquery(select, scope);
    }

    /** Writes a subquery that knows nothing around it. */
    void subqueryAlone(Select select) {
        subquery(select, null);
    }

    private void subquery(Select select, @Nullable Scope around) {
        out.add("(").add(statements.select(select.clauses(), around)).add(")");
    }

    /** Refuses what is computed of many rows where single ones are chosen. */
    void requireGroups(String function, String instead) {
        if (choosesRows) {
            throw new InvalidStatementException(
                    function + " is computed of many rows, after where(...) has chosen them,"
                            + " and can't stand in it. " + instead + ".");
        }
    }

    /** Writes a name, in quotes where it needs them. */
    public void name(String name) {
        out.add(statements.quoting().quote(name));
    }
}
