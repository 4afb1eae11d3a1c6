package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ConflictAction;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Select;
import java.util.ArrayList;
import java.util.List;

/** Writes one INSERT. */
final class InsertWriter {

    private final StatementWriter statements;
    private final Insert insert;
    private final Source source;

    InsertWriter(StatementWriter statements, Insert insert) {
        this.statements = statements;
        this.insert = insert;
        this.source = statements.sourceOf(insert.table().definition());
    }

    Fragment write() {
        ConflictAction conflict = insert.conflict();
        if (!isKeyOfOneRow()) {
            statements.requireChangedRows(insert.returning());
        }
        Fragment text = conflict == null ? insert() : insertOr(conflict);
        boolean isOneRow =
                conflict == null && insert.select() == null && insert.rows().size() <= 1;
        if (!insert.returning().isEmpty() && !isOneRow) {
            statements.requireAllRowsBack();
        }
        return statements.syntax().returning(text, false, statements.names(insert.returning()));
    }

    /** The key that the database makes for a single row comes back everywhere. */
    private boolean isKeyOfOneRow() {
        return insert.returning().size() == 1
                && insert.returning().get(0).isGenerated()
                && insert.select() == null
                && insert.rows().size() <= 1;
    }

    private Fragment insert() {
        Fragment text =
                new Fragment().add("INSERT INTO ").add(statements.quoting().quote(insert.table()));
        String output = statements.output(false, insert.returning());
        if (insert.columns().isEmpty()) {
            return insert.select() == null
                    ? text.add(output).add(statements.syntax().noColumns(firstColumn()))
                    : text.add(output).add(" ").add(rows(false));
        }
        text.add(" (").add(statements.names(insert.columns())).add(")");
        return withKey(text.add(output).add(" ").add(rows(false)));
    }

    private String firstColumn() {
        return statements.quoting().quote(insert.table().columns().get(0).name());
    }

    private Fragment withKey(Fragment text) {
        return insert.columns().stream().anyMatch(Column::isGenerated)
                ? statements.syntax().insertWithKey(statements.quoting().quote(insert.table()), text)
                : text;
    }

    private Fragment insertOr(ConflictAction conflict) {
        if (insert.columns().isEmpty()) {
            throw new InvalidStatementException(
                    "The INSERT into " + insert.table()
                            + " names no columns, and onConflict(...) needs those that it inserts. Use set(...) or values(...).");
        }
        statements.require(
                Capability.UPSERTS,
                "INSERT that finds the rows which are there",
                "Update the rows first, and insert what was not there; session.upsert(...) does so.");
        String proposed = statements.names().take(this, ConflictAction.PROPOSED);
        boolean isSelect = insert.select() != null;
        Fragment rows = rows(!isSelect && statements.syntax().typesProposedRows());
        Scope scope = new Scope(source);
        scope.addProposed(insert.table().as(ConflictAction.PROPOSED), proposed);
        Fragment assignments = new Fragment();
        new NodeWriter(statements, scope, assignments).assignments("", conflict.assignments());
        Fragment where = new Fragment();
        if (!conflict.where().isEmpty()) {
            statements.require(
                    Capability.CONDITIONAL_UPSERT,
                    "condition on the rows that an upsert changes",
                    "Leave where(...) out, and let the expressions of doUpdate(...) give what the row has.");
            new NodeWriter(statements, scope, where).choosingRows().conditions(conflict.where());
        }
        if (!conflict.isUpdate() && !insert.returning().isEmpty()) {
            statements.require(
                    Capability.RETURNING_OF_INSERTED_ONLY,
                    "RETURNING of the inserted rows alone, where others are left as they are",
                    "Leave returning(...) out, and select the rows.");
        }
        return withKey(statements
                .syntax()
                .insertOr(new ConflictText(
                        statements.quoting().quote(insert.table()),
                        statements.quoting().quote(source.name()),
                        statements.quoting().quote(proposed),
                        statements.quoted(insert.columns()),
                        statements.quoted(conflict.unique()),
                        statements.output(false, insert.returning()),
                        isSelect,
                        rows,
                        assignments,
                        where)));
    }

    /** Writes the rows; typed where nothing beside them tells the types of their values. */
    private Fragment rows(boolean typed) {
        Select select = insert.select();
        if (select != null) {
            return statements.select(select.clauses(), null);
        }
        List<Fragment> rows = new ArrayList<>();
        boolean isTyped = insert.rows().size() > 1 && statements.syntax().typesSeveralRows();
        for (List<Assignment> row : insert.rows()) {
            Fragment values = new Fragment();
            NodeWriter writer = new NodeWriter(statements, new Scope(source), values);
            for (Assignment assignment : row) {
                values.add(values.isEmpty() ? "" : ", ");
                value(writer, assignment, typed || isTyped);
            }
            rows.add(values);
        }
        return statements.syntax().rows(rows, insert.conflict() != null);
    }

    private void value(NodeWriter writer, Assignment assignment, boolean typed) {
        if (!(assignment.value() instanceof Bind bind)) {
            statements.syntax().computed(writer, assignment.column(), assignment.value());
        } else if (typed) {
            statements.syntax().typed(writer, bind);
        } else {
            statements.syntax().assigned(writer, assignment.column(), bind);
        }
    }
}
