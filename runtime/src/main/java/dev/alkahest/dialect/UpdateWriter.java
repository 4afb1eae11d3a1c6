package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Derivation.Subselect;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Update;
import java.util.ArrayList;
import java.util.List;

/** Writes one UPDATE. */
final class UpdateWriter {

    private final StatementWriter statements;
    private final Update update;
    private final Source source;
    private final Scope scope;

    UpdateWriter(StatementWriter statements, Update update) {
        this.statements = statements;
        this.update = update;
        this.source = statements.sourceOf(update.table());
        this.scope = new Scope(source);
    }

    Fragment write() {
        if (update.assignments().isEmpty()) {
            throw new InvalidStatementException("The UPDATE of " + update.table() + " sets nothing. Use set(...).");
        }
        statements.requireChangedRows(update.returning());
        Fragment text = update.from().isEmpty() ? alone() : withOthers();
        if (!update.returning().isEmpty()) {
            statements.requireAllRowsBack();
        }
        return statements.syntax().returningOfUpdate(text, statements.names(update.returning()));
    }

    private Fragment alone() {
        Fragment assignments = new Fragment();
        writer(assignments).assignments("", update.assignments());
        return statements.syntax().update(textOf(assignments, List.of()));
    }

    private Fragment withOthers() {
        List<Source> others = new ArrayList<>();
        for (Table table : update.from()) {
            others.add(scope.add(table, statements.names().take(this, table), false, true));
        }
        Fragment assignments = new Fragment();
        String before =
                statements.syntax().namesChangedTable() ? statements.quoting().quote(source.name()) + "." : "";
        writer(assignments).assignments(before, update.assignments());
        List<Fragment> from = others.stream().map(this::textOf).toList();
        return statements.syntax().updateFrom(textOf(assignments, from));
    }

    private UpdateText textOf(Fragment assignments, List<Fragment> from) {
        Quoting quoting = statements.quoting();
        boolean hasAlias = source.table().alias().isPresent();
        return new UpdateText(
                quoting.quote(source.table()),
                hasAlias ? quoting.quote(source.name()) : "",
                assignments,
                statements.output(false, update.returning()),
                from,
                where(new Fragment()));
    }

    private Fragment textOf(Source other) {
        if (other.table() instanceof DerivedTable derived && derived.derivation() instanceof Subselect subselect) {
            return new Fragment()
                    .add("(")
                    .add(statements.select(subselect.select().clauses(), null))
                    .add(")")
                    .add(statements.syntax().alias(statements.quoting().quote(other.name())));
        }
        if (other.table().path().isPresent() || other.table() instanceof DerivedTable) {
            throw new InvalidStatementException(
                    "An UPDATE reads tables and what select(...).as(...) makes, and not " + other.table() + ".");
        }
        return new FromClause(statements).textOf(other);
    }

    private Fragment where(Fragment text) {
        if (!update.where().isEmpty()) {
            writer(text).choosingRows().conditions(update.where());
        }
        return text;
    }

    private NodeWriter writer(Fragment text) {
        return new NodeWriter(statements, scope, text);
    }
}
