package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.From;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text behind FROM, which grows while the rest of the statement is written and paths are met. */
final class FromClause {

    private final Quoting quoting;
    private final TableText tables;
    private final SourceNames names;
    private final Syntax syntax;
    private final @Nullable RowLock lock;
    private final Fragment text = new Fragment();

    FromClause(StatementWriter statements) {
        this(statements, null);
    }

    /** Begins the clause of a SELECT that locks rows, where a lock is given. */
    FromClause(StatementWriter statements, @Nullable RowLock lock) {
        this.quoting = statements.quoting();
        this.tables = new TableText(quoting, statements.syntax());
        this.names = statements.names();
        this.syntax = statements.syntax();
        this.lock = lock;
    }

    String nameFor(Table table) {
        return names.take(this, table);
    }

    String nameLike(String wish) {
        return names.take(this, wish);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Gives the names back, for other subqueries of the statement. */
    void close() {
        names.release(this);
    }

    Fragment text() {
        return text;
    }

    /** Returns the text of a table of the database. */
    Fragment textOf(Source source) {
        RowLock own = lock;
        boolean isLocked = own != null && (own.of().isEmpty() || own.of().contains(source.table()));
        return new Fragment()
                .add(tables.of(source.table(), source.name()))
                .add(own != null && isLocked ? syntax.lockHint(own) : "");
    }

    /** Adds the first table. */
    void begin(Source source) {
        begin(textOf(source));
    }

    /** Adds the first table. */
    void begin(Fragment table) {
        text.add(table);
    }

    /** Adds a table with its condition; one that is combined with each row before has none. */
    void join(From.Kind kind, Fragment table, Fragment condition) {
        boolean isApart = kind == From.Kind.CROSS;
        text.add(isApart && !syntax.hasCrossJoin() ? " JOIN " : keyword(kind)).add(table);
        if (!isApart) {
            text.add(" ON ").add(condition);
        } else if (!syntax.hasCrossJoin()) {
            text.add(" ON 1 = 1");
        }
    }

    /** Adds a table with its condition. */
    void join(From.Kind kind, Source source, Fragment condition) {
        join(kind, textOf(source), condition);
    }

    /** Adds what is written already. */
    void add(Fragment join) {
        text.add(join);
    }

    /** Adds the table at the end of a path. */
    void join(From.Kind kind, Source source, Path path, String parentName) {
        join(kind, source, onPath(kind, source, path, parentName));
    }

    /** Returns the condition that joins the end of a path; the association table, if there is one, is joined first. */
    Fragment onPath(From.Kind kind, Source source, Path path, String parentName) {
        if (path.link().isEmpty()) {
            return equal(source.name(), path.targetColumns(), parentName, path.parentColumns());
        }
        Path.Link link = path.link().get();
        Source between = new Source(link.table(), nameFor(link.table()), kind.isOptional(), false);
        join(kind, between, equal(between.name(), link.toParent(), parentName, path.parentColumns()));
        return toTarget(source, path, link, between);
    }

    /** Begins at the end of a path whose parent is in a scope around; returns what makes its rows those of the parent. */
    Fragment beginAtPath(Source source, Path path, String parentName) {
        if (path.link().isEmpty()) {
            begin(source);
            return equal(source.name(), path.targetColumns(), parentName, path.parentColumns());
        }
        Path.Link link = path.link().get();
        Source between = new Source(link.table(), nameFor(link.table()), false, false);
        begin(between);
        join(From.Kind.INNER, source, toTarget(source, path, link, between));
        return equal(between.name(), link.toParent(), parentName, path.parentColumns());
    }

    private static String keyword(From.Kind kind) {
        return switch (kind) {
            case CROSS -> " CROSS JOIN ";
            case INNER -> " JOIN ";
            case LEFT, LEFT_APART -> " LEFT JOIN ";
            case RIGHT -> " RIGHT JOIN ";
            case FULL -> " FULL JOIN ";
        };
    }

    private Fragment toTarget(Source source, Path path, Path.Link link, Source between) {
        return equal(source.name(), path.targetColumns(), between.name(), link.toTarget());
    }

    private Fragment equal(
            String leftName, List<? extends Column<?>> left, String rightName, List<? extends Column<?>> right) {
        Fragment condition = new Fragment();
        for (int at = 0; at < left.size(); at++) {
            condition.add(at == 0 ? "" : " AND ");
            condition
                    .add(quoting.quote(leftName))
                    .add(".")
                    .add(quoting.quote(left.get(at).name()));
            condition.add(" = ");
            condition
                    .add(quoting.quote(rightName))
                    .add(".")
                    .add(quoting.quote(right.get(at).name()));
        }
        return condition;
    }
}
