package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Derivation.Subselect;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.From;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of one SELECT, each joined to those before it: stored ones and subqueries, by conditions or along paths. */
final class SelectTables {

    private final StatementWriter statements;
    private final @Nullable Scope outer;
    private final FromClause text;
    private final Scope scope;
    private final Fragment correlation = new Fragment();

    SelectTables(StatementWriter statements, @Nullable Scope outer, FromClause text, Scope scope) {
        this.statements = statements;
        this.outer = outer;
        this.text = text;
        this.scope = scope;
    }

    /** Returns what relates the rows to one of the statement around; empty for nothing. */
    Fragment correlation() {
        return correlation;
    }

    /** Adds a table behind those before it. */
    void add(From from) {
        Optional<Path> path = from.table().path();
        if (path.isPresent() && text.isEmpty()) {
            beginAtPath(from, path.get());
        } else if (path.isPresent()) {
            joinPath(from, path.get());
        } else if (from.kind() == From.Kind.CROSS) {
            addCross(named(from));
        } else {
            joinTable(from);
        }
    }

    private Source named(From from) {
        if (from.kind() == From.Kind.FULL) {
            statements.require(
                    Capability.FULL_JOIN,
                    "FULL JOIN",
                    "Unite a leftJoin(...) with the rows of " + from.table() + " that have no partner.");
        }
        if (from.kind().isOptionalBefore()) {
            scope.setOptional();
        }
        boolean apart = from.kind() == From.Kind.LEFT_APART;
        return scope.add(from.table(), text.nameFor(from.table()), from.kind().isOptional(), !apart);
    }

    private void addCross(Source source) {
        if (text.isEmpty()) {
            text.begin(table(source));
        } else if (isApplied(source)) {
            text.add(new Fragment().add(" CROSS APPLY ").add(table(source)));
        } else {
            text.join(From.Kind.CROSS, table(source), new Fragment());
        }
    }

    private void joinTable(From from) {
        Source source = named(from);
        Precedence precedence = from.on().size() == 1 ? Precedence.OR : Precedence.AND;
        Fragment table = table(source);
        if (isApplied(source)) {
            apply(from, table);
        } else {
            text.join(from.kind(), table, from.on().isEmpty() ? always() : on(source, from.on(), precedence));
        }
    }

    private boolean isApplied(Source source) {
        return statements.syntax().appliesLateral()
                && source.table() instanceof DerivedTable derived
                && derived.derivation() instanceof Subselect subselect
                && subselect.isLateral();
    }

    private void apply(From from, Fragment table) {
        if (!from.on().isEmpty()) {
            throw new InvalidStatementException("This database joins the lateral " + from.table()
                    + " without a condition: put it in the where(...) of the subquery itself.");
        }
        text.add(new Fragment()
                .add(from.kind().isOptional() ? " OUTER APPLY " : " CROSS APPLY ")
                .add(table));
    }

    private Fragment table(Source source) {
        if (!(source.table() instanceof DerivedTable derived)) {
            return text.textOf(source);
        }
        if (!(derived.derivation() instanceof Subselect subselect)) {
            return common(derived, source.name());
        }
        if (subselect.isLateral()) {
            statements.require(
                    Capability.LATERAL, "LATERAL", "Use a subquery among the columns, or rows numbered by a window.");
        }
        boolean saysLateral = subselect.isLateral() && !statements.syntax().appliesLateral();
        Fragment table = new Fragment()
                .add(saysLateral ? "LATERAL (" : "(")
                .add(statements.select(subselect.select().clauses(), subselect.isLateral() ? scope : null))
                .add(")");
        return table.add(statements.syntax().alias(statements.quoting().quote(source.name())));
    }

    private Fragment common(DerivedTable common, String name) {
        Quoting quoting = statements.quoting();
        Fragment table = new Fragment().add(quoting.quote(common.name()));
        return name.equals(common.name())
                ? table
                : table.add(statements.syntax().alias(quoting.quote(name)));
    }

    private static Fragment always() {
        return new Fragment().add("1 = 1");
    }

    private void joinPath(From from, Path path) {
        Source parent = scope.resolve(path.parent()).source();
        Source source = named(from);
        Fragment more = on(source, from.on(), Precedence.AND);
        if (path.condition().isPresent()) {
            text.join(from.kind(), source, more);
            return;
        }
        Fragment on = text.onPath(from.kind(), source, path, parent.name());
        text.join(from.kind(), source, more.isEmpty() ? on : on.add(" AND ").add(more));
    }

    private void beginAtPath(From from, Path path) {
        if (outer == null) {
            throw new InvalidStatementException(
                    from.table() + " is a path, and nothing around the statement has its beginning. Use from("
                            + path.parent() + ") and join the path.");
        }
        Source parent = outer.resolve(path.parent()).source();
        if (path.condition().isPresent()) {
            text.begin(named(from)); // what relates the rows to the parent's is among the conditions of the subquery
            return;
        }
        correlation.add(text.beginAtPath(named(from), path, parent.name()));
    }

    private Fragment on(Source source, List<Node> conditions, Precedence precedence) {
        Fragment on = new Fragment();
        scope.setBeingJoined(source);
        new NodeWriter(statements, scope, on).conditions(conditions, " AND ", precedence);
        scope.setBeingJoined(null);
        return on;
    }
}
