package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.DisconnectException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.pool.Lease;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.TextStatement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;

/** What one connection has said of its transactions, beyond what the engine says. It is undone when the connection is given back. */
final class TransactionMode {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private final Engine engine;
    private final Lease lease;
    private final java.sql.Connection jdbc;
    private final Transaction transaction;
    private int isolationBefore = java.sql.Connection.TRANSACTION_NONE;
    private boolean isReadOnly;

    TransactionMode(Engine engine, Lease lease, Transaction transaction) {
        this.engine = engine;
        this.lease = lease;
        this.jdbc = lease.connection();
        this.transaction = transaction;
    }

    /** Sets how much transactions see of others, or that there are none. */
    void isolation(Isolation level) {
        requireNoTransaction("isolation", "isolation(" + level + ")");
        requireTransactions(isReadOnly && level == Isolation.AUTOCOMMIT);
        try {
            setAutoCommit(level == Isolation.AUTOCOMMIT);
            if (level != Isolation.AUTOCOMMIT) {
                int former = jdbc.getTransactionIsolation();
                jdbc.setTransactionIsolation(level.level());
                if (isolationBefore == java.sql.Connection.TRANSACTION_NONE) {
                    isolationBefore = former;
                }
            }
        } catch (SQLException e) {
            throw refused(e, engine.dialect() + " has no transactions of the isolation " + level + ".");
        }
    }

    private void setAutoCommit(boolean on) throws SQLException {
        if (on != transaction.isAutoCommit()) {
            jdbc.setAutoCommit(on);
            transaction.autoCommit(on);
        }
    }

    /** Has the database refuse writes from the next transaction on, where it can. */
    void readOnly() {
        requireNoTransaction("access", "readOnly()");
        requireTransactions(transaction.isAutoCommit());
        isReadOnly = true;
        try {
            setReadOnly(true);
        } catch (SQLException e) {
            throw refused(e, engine.dialect() + " can't set a connection to read-only.");
        }
    }

    private void setReadOnly(boolean on) throws SQLException {
        List<String> statements = engine.dialect().readOnly(on);
        if (statements.isEmpty()) {
            jdbc.setReadOnly(on);
            return;
        }
        try (java.sql.Statement statement = jdbc.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        jdbc.rollback();
    }

    /**
     * Refuses a statement that writes where the connection is read-only: not every database does.
     *
     * @throws InvalidStateException where it is
     */
    void requireAllowed(Statement statement) {
        if (isReadOnly && !(statement instanceof Select) && !(statement instanceof TextStatement)) {
            throw new InvalidStateException("An INSERT, UPDATE or DELETE on a connection of readOnly()."
                    + " Take another connection for it with engine.connect().");
        }
    }

    private void requireNoTransaction(String what, String call) {
        if (transaction.isOpen() || lease.isInTransactionOfUser()) {
            throw new InvalidStateException("The " + what + " of a transaction that has begun can't be changed. Say "
                    + call + " before its first statement, on a connection of the engine's own.");
        }
    }

    /** Transactions only read, and not connections: PostgreSQL's driver says it with BEGIN. */
    private static void requireTransactions(boolean hasNone) {
        if (hasNone) {
            throw new InvalidStateException("readOnly() is for transactions, and isolation(AUTOCOMMIT) is to have none."
                    + " Leave out one of them.");
        }
    }

    private AlkahestException refused(SQLException e, String message) {
        AlkahestException error = transaction.failed("SET TRANSACTION", e);
        if (error instanceof DisconnectException) {
            return error;
        }
        InvalidStateException refusal = new InvalidStateException(message);
        refusal.initCause(e);
        return refusal;
    }

    /** Undoes it all; a connection that stays as it is is thrown away. */
    void undo() {
        try {
            setAutoCommit(false);
            if (isReadOnly) {
                setReadOnly(false);
            }
            if (isolationBefore != java.sql.Connection.TRANSACTION_NONE) {
                jdbc.setTransactionIsolation(isolationBefore);
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A connection keeps the mode of its transactions, and is thrown away", e);
            lease.discard();
        }
    }
}
