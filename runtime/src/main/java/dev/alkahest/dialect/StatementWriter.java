package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.sql.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one statement. Used once. */
final class StatementWriter {

    private final Grammar grammar;
    private final Abilities abilities;
    private final Quoting quoting;
    private final SourceNames names = new SourceNames();
    private final WithClause with = new WithClause(this);
    private boolean isSelect;
    private int depth;

    StatementWriter(Grammar grammar, Abilities abilities) {
        this.grammar = grammar;
        this.abilities = abilities;
        this.quoting = grammar.quoting();
    }

    Quoting quoting() {
        return quoting;
    }

    TypeNames types() {
        return grammar.types();
    }

    Syntax syntax() {
        return grammar.syntax();
    }

    boolean has(Capability capability) {
        return abilities.has(capability);
    }

    /** Refuses a construct that the database lacks. */
    void require(Capability capability, String construct, String instead) {
        abilities.require(capability, construct, instead);
    }

    /** Refuses what gives back any number of rows, where a database gives one back, or one of NULLs for none. */
    void requireAllRowsBack() {
        require(
                Capability.RETURNING_OF_ALL_ROWS,
                "RETURNING of any number of rows",
                "Leave returning(...) out, and select the rows.");
    }

    SourceNames names() {
        return names;
    }

    Fragment write(Statement statement) {
        if (statement instanceof Select select) {
            isSelect |= depth == 0;
            return select(select.clauses(), null);
        }
        if (statement instanceof Insert insert) {
            return new InsertWriter(this, insert).write();
        }
        if (statement instanceof Update update) {
            return new UpdateWriter(this, update).write();
        }
        if (statement instanceof Delete delete) {
            return delete(delete);
        }
        return text((TextStatement) statement);
    }

    Fragment select(SelectClauses clauses, @Nullable Scope outer) {
        depth++;
        Fragment text = clauses.reading().with().isEmpty()
                ? new SelectWriter(this, clauses, outer).write()
                : selectWith(clauses, outer);
        depth--;
        return text;
    }

    private Fragment selectWith(SelectClauses clauses, @Nullable Scope outer) {
        int around = with.size();
        Fragment text = with.write(clauses.reading().with());
        if (!text.isEmpty() && !isOutermost()) {
            require(
                    Capability.WITH_IN_SUBQUERIES,
                    "WITH of a subquery, or of the SELECT of an INSERT",
                    "Select from the common table in the outermost SELECT.");
        }
        text.add(new SelectWriter(this, clauses, outer).write());
        with.forget(around);
        return text;
    }

    /** Returns whether what is written is the statement itself, and not a SELECT in another. */
    boolean isOutermost() {
        return isSelect && depth == 1;
    }

    /** Refuses to give columns of changed rows back where the database can't. */
    void requireChangedRows(List<? extends Column<?>> returned) {
        if (!returned.isEmpty()) {
            require(
                    Capability.CHANGED_ROWS,
                    "RETURNING of " + names(returned),
                    "Leave returning(...) out, and select the rows.");
        }
    }

    private Fragment delete(Delete delete) {
        requireChangedRows(delete.returning());
        Source source = sourceOf(delete.table());
        String table = quoting.quote(source.table());
        boolean hasAlias = source.table().alias().isPresent();
        String alias = quoting.quote(source.name());
        Fragment text = new Fragment()
                .add(hasAlias ? syntax().deleteFrom(table, alias) : "DELETE FROM " + table)
                .add(output(true, delete.returning()))
                .add(hasAlias ? syntax().deleteUsing(table, alias) : "");
        where(text, new NodeWriter(this, new Scope(source), text), delete.where());
        if (!delete.returning().isEmpty()) {
            requireAllRowsBack();
        }
        return syntax().returning(text, true, names(delete.returning()));
    }

    private Fragment text(TextStatement statement) {
        Fragment text = new Fragment();
        new NodeWriter(this, new Scope(null, new FromClause(this)), text).write(statement.text());
        return text;
    }

    private static void where(Fragment text, NodeWriter writer, List<Node> conditions) {
        if (!conditions.isEmpty()) {
            text.add(" WHERE ");
            writer.choosingRows().conditions(conditions);
        }
    }

    /** Returns the one table that a statement changes. */
    Source sourceOf(Table table) {
        requireOne(table);
        if (table.path().isPresent()) {
            throw new InvalidStatementException(
                    table + " is a path. INSERT, UPDATE and DELETE change the table itself.");
        }
        return new Source(table, names.take(this, table), false, true);
    }

    private static void requireOne(Table table) {
        if (!table.tableParts().isEmpty() || table.isUnion()) {
            throw new InvalidStatementException(table + " stands for several tables: "
                    + String.join(", ", table.storedIn())
                    + ". No INSERT, UPDATE or DELETE can change them at once: change objects in a session.");
        }
    }

    /** Returns the names of columns, one behind the other. */
    String names(List<? extends Column<?>> columns) {
        return String.join(", ", quoted(columns));
    }

    /** Returns what says in the middle of a statement which columns it gives back, where that is the place. */
    String output(boolean deletes, List<? extends Column<?>> columns) {
        return columns.isEmpty() ? "" : syntax().output(deletes, quoted(columns));
    }

    List<String> quoted(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> quoting.quote(column.name())).toList();
    }
}
