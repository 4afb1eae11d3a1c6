package dev.alkahest.engine;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Sends many statements, those of the same text that follow each other as one JDBC batch. It holds no more than one batch. */
final class StatementBatches {

    private static final int SIZE = 1_000;

    private final Connection connection;
    private final List<CompiledSql> batch = new ArrayList<>(SIZE);
    private int rowsOfUnknown;
    private long changed;

    StatementBatches(Connection connection) {
        this.connection = connection;
    }

    /** Sends them all, and returns how many rows they have changed. */
    long send(Iterator<? extends Statement> statements) {
        while (statements.hasNext()) {
            add(statements.next());
        }
        send();
        return changed;
    }

    private void add(Statement statement) {
        connection.requireAllowed(statement);
        CompiledSql compiled = connection.engine().dialect().compile(statement);
        if (compiled.isQuery()) {
            throw new InvalidStatementException(
                    "executeAll(...) sends statements that give no rows, and this one does: " + compiled);
        }
        boolean isOther = !batch.isEmpty() && !batch.get(0).sql().equals(compiled.sql());
        if (isOther || batch.size() == SIZE) {
            send();
        }
        rowsOfUnknown = statement instanceof Insert insert ? insert.rows().size() : 0;
        batch.add(compiled);
    }

    private void send() {
        if (batch.isEmpty()) {
            return;
        }
        int[] counts = connection.batch(
                batch.get(0).sql(),
                batch.size(),
                (statement, row) -> batch.get(row).bind(statement));
        for (int count : counts) {
            changed += count == java.sql.Statement.SUCCESS_NO_INFO ? rowsOfUnknown : count;
        }
        batch.clear();
    }
}
