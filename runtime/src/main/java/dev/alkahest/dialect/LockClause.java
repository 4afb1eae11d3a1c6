package dev.alkahest.dialect;

import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** The end of a SELECT that locks the rows it reads. */
final class LockClause {

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
                lock.isShared() ? "FOR SHARE" : "FOR UPDATE",
                "A transaction that writes keeps all others from writing: begin with the write.");
        if (lock.isShared()) {
            statements.require(Capability.SHARED_ROW_LOCKS, "FOR SHARE", "Use forUpdate().");
        }
        out.add(lock.isShared() ? statements.syntax().forShare() : " FOR UPDATE")
                .add(tables());
        out.add(
                switch (lock.waiting()) {
                    case WAIT -> "";
                    case NO_WAIT -> " NOWAIT";
                    case SKIP_LOCKED -> " SKIP LOCKED";
                });
    }

    private String tables() {
        if (lock.isOfRequired()) {
            statements.require(
                    Capability.ROW_LOCKS_OF_TABLES,
                    "FOR UPDATE OF",
                    "Leave of(...) out, which locks rows of all tables.");
        }
        if (lock.of().isEmpty() || !statements.has(Capability.ROW_LOCKS_OF_TABLES)) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (Table table : lock.of()) {
            names.add(statements.quoting().quote(scope.resolve(table).source().name()));
        }
        return " OF " + String.join(", ", names);
    }
}
