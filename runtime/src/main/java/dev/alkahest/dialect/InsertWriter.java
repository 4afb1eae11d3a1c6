package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ConflictAction;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Select;
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
        Fragment text = conflict == null ? insert() : insertOr(conflict);
        return statements.syntax().returning(text, false, statements.names(insert.returning()));
    }

    private Fragment insert() {
        Fragment text =
                new Fragment().add("INSERT INTO ").add(statements.quoting().quote(insert.table()));
        if (insert.columns().isEmpty()) {
            return insert.select() == null
                    ? text.add(statements.syntax().noColumns())
                    : text.add(" ").add(rows(false));
        }
        return text.add(" (").add(statements.names(insert.columns())).add(") ").add(rows(false));
    }

    private Fragment insertOr(ConflictAction conflict) {
        if (insert.columns().isEmpty()) {
            throw new InvalidStatementException(
                    "The INSERT into " + insert.table()
                            + " names no columns, and onConflict(...) needs those that it inserts. Use set(...) or values(...).");
        }
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
        return statements
                .syntax()
                .insertOr(new ConflictText(
                        statements.quoting().quote(insert.table()),
                        statements.quoting().quote(source.name()),
                        statements.quoting().quote(proposed),
                        quoted(insert.columns()),
                        quoted(conflict.unique()),
                        isSelect,
                        rows,
                        assignments,
                        where));
    }

    /** Writes the rows; typed where nothing beside them tells the types of their values. */
    private Fragment rows(boolean typed) {
        Select select = insert.select();
        if (select != null) {
            return statements.select(select.clauses(), null);
        }
        Fragment rows = new Fragment();
        NodeWriter writer = new NodeWriter(statements, new Scope(source), rows);
        String before = "VALUES (";
        for (List<Assignment> row : insert.rows()) {
            for (Assignment assignment : row) {
                rows.add(before);
                value(writer, assignment, typed);
                before = ", ";
            }
            before = "), (";
        }
        return rows.add(")");
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

    private List<String> quoted(List<? extends Column<?>> columns) {
        return columns.stream()
                .map(column -> statements.quoting().quote(column.name()))
                .toList();
    }
}
