package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TablePart;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a SELECT that locks the rows it reads. */
final class LockClause {

    private static final String CHOOSE_ROWS =
            "Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).";

    private final StatementWriter statements;
    private final Scope scope;
    private final RowLock lock;

    LockClause(StatementWriter statements, Scope scope, RowLock lock) {
        this.statements = statements;
        this.scope = scope;
        this.lock = lock;
    }

    void write(Fragment out) {
        statements.require(
                Capability.ROW_LOCKS,
                words(),
                "A transaction that writes keeps all others from writing: begin with the write.");
        if (lock.isShared()) {
            statements.require(Capability.SHARED_ROW_LOCKS, words(), "Use forUpdate().");
        }
        if (lock.waiting() != RowLock.Wait.WAIT) {
            statements.require(
                    Capability.ROW_LOCKS_WITHOUT_WAITING,
                    words() + " that does not wait",
                    "Leave noWait() or skipLocked() out, and set a timeout.");
        }
        if (locked().size() > 1) {
            statements.require(Capability.ROW_LOCKS_OF_JOINS, "lock on rows of several tables", CHOOSE_ROWS);
        }
        requireSingleRows();
        locked().forEach(this::requireLockable);
        String tables = tables();
        if (statements.syntax().locksByHints()) {
            requireNamed();
            return;
        }
        out.add(
                        lock.isShared()
                                ? statements.syntax().forShare()
                                : statements.syntax().forUpdate())
                .add(tables);
        out.add(
                switch (lock.waiting()) {
                    case WAIT -> "";
                    case NO_WAIT -> " NOWAIT";
                    case SKIP_LOCKED -> " SKIP LOCKED";
                });
    }

    /** The hints stand behind the tables that are read under just these names. */
    private void requireNamed() {
        if (!lock.of().isEmpty()
                && !lock.of().containsAll(locked().stream().map(Source::table).toList())) {
            throw new InvalidStatementException("of(...) names " + lock.of()
                    + ", and the SELECT reads such a table under another name: name the alias or the path itself.");
        }
    }

    /** Not every database sees the rows of the tables behind those of the result. */
    private void requireSingleRows() {
        if (scope.isGrouped()) {
            statements.require(
                    Capability.ROW_LOCKS_OF_GROUPS,
                    words() + " of rows that DISTINCT, GROUP BY or an aggregate puts together",
                    CHOOSE_ROWS);
        }
        if (scope.isWindowed()) {
            statements.require(
                    Capability.ROW_LOCKS_OF_WINDOWS, words() + " beside a function over a window", CHOOSE_ROWS);
        }
    }

    private String words() {
        return lock.isShared() ? "FOR SHARE" : "FOR UPDATE";
    }

    private String tables() {
        if (lock.isOfRequired()) {
            statements.require(
                    Capability.ROW_LOCKS_OF_TABLES,
                    "FOR UPDATE OF",
                    "Leave of(...) out, which locks rows of all tables.");
        }
        return choosesTables() ? locked().stream().map(this::nameOf).collect(Collectors.joining(", ", " OF ", "")) : "";
    }

    private String nameOf(Source source) {
        Quoting quoting = statements.quoting();
        return statements.syntax().lockedTable(quoting.quote(source.name()), source.table(), quoting);
    }

    private boolean choosesTables() {
        return !lock.of().isEmpty() && statements.has(Capability.ROW_LOCKS_OF_TABLES);
    }

    private List<Source> locked() {
        return choosesTables()
                ? lock.of().stream().map(table -> scope.resolve(table).source()).toList()
                : scope.sources();
    }

    /** Some databases lock nothing behind a subquery, and say nothing. */
    private void requireTable(Table table) {
        if (table instanceof DerivedTable
                || !table.tableParts().isEmpty()
                || !table.tableBranches().isEmpty()) {
            statements.require(
                    Capability.ROW_LOCKS_OF_SUBQUERIES,
                    "lock on rows of " + table + ", which a subquery reads",
                    "Lock the rows of the tables behind it before you read: select(...) from a Table.named(...).");
        }
        if (table.isUnion()) {
            throw new InvalidStatementException(words() + " locks no rows of " + table + ", which has those of several"
                    + " tables put together. Lock the objects of a class that has none below it, or one object that was read:"
                    + " refresh(object, RowLock.forUpdate()).");
        }
    }

    /** Where an outer join finds nothing there is no row to lock; not every database passes over that. */
    private void requireLockable(Source source) {
        Table table = source.table();
        requireTable(table);
        if (source.isOptional() || table.tableParts().stream().anyMatch(TablePart::isOptional)) {
            statements.require(
                    Capability.ROW_LOCKS_OF_OUTER_JOINS,
                    "lock on rows of " + table + ", which an outer join reads",
                    table.tableParts().isEmpty()
                            ? "Say with of(...) which other tables to lock."
                            : "Lock the objects of a class that has none below it, or the rows of the topmost table: select(...) from a"
                                    + " Table.named(...).");
        }
    }
}
