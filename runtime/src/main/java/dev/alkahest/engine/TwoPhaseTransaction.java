package dev.alkahest.engine;

import dev.alkahest.dialect.TwoPhase;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The transaction of a connection that is prepared before it is committed: whatever happens to the connection then, the database keeps
 * it until it is ended (rule T8). {@link Connection#commit()} and {@link Connection#rollback()} end it.
 *
 * <pre>{@code
 * TwoPhaseTransaction transaction = connection.beginTwoPhase("transfer-17");
 * connection.execute(...);
 * transaction.prepare();
 * connection.commit();
 * }</pre>
 */
public final class TwoPhaseTransaction {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Transaction transaction;
    private final TwoPhase words;
    private final java.sql.Connection jdbc;
    private final String id;
    private final Runnable beforePreparing;
    private boolean isPrepared;

    TwoPhaseTransaction(
            Transaction transaction, TwoPhase words, java.sql.Connection jdbc, String id, Runnable beforePreparing) {
        this.transaction = transaction;
        this.words = words;
        this.jdbc = jdbc;
        this.id = id;
        this.beforePreparing = beforePreparing;
    }

    /** Returns whether a text can be an identifier: it stands in statements as it is. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static void requireId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "A two-phase transaction has an identifier of 1 to 64 letters, digits, '-'" + " and '_', and not '"
                            + id + "'.");
        }
    }

    /** Returns its identifier. */
    public String id() {
        return id;
    }

    /** Returns whether it is prepared. */
    public boolean isPrepared() {
        return isPrepared;
    }

    /**
     * Prepares it: the database has done all that could fail, and does no more than to commit or roll back.
     *
     * @throws dev.alkahest.DatabaseException when the database refuses; roll back then
     */
    public void prepare() {
        beforePreparing.run();
        transaction.prepare();
    }

    void sendBegin() throws SQLException {
        send(words.begin(id));
    }

    void sendPrepare() throws SQLException {
        send(words.prepare(id));
        isPrepared = true;
    }

    void sendCommit() throws SQLException {
        sendEnd(words.commitPrepared(id));
    }

    void sendRollback() throws SQLException {
        if (isPrepared) {
            sendEnd(words.rollbackPrepared(id));
        } else if (words.rollback(id).isEmpty()) {
            jdbc.rollback();
        } else {
            sendRollbackOfUnprepared(words.rollback(id));
        }
    }

    private void send(List<String> statements) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** All but the last may fail, as a transaction that has failed, or is half prepared, has had it already. */
    private void sendRollbackOfUnprepared(List<String> statements) throws SQLException {
        int last = statements.size() - 1;
        try {
            send(statements.subList(0, last));
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A transaction that can't be ended is rolled back", e);
        }
        send(statements.subList(last, statements.size()));
    }

    private void sendEnd(String sql) throws SQLException {
        if (words.endsOutsideOfTransactions()) {
            sendOutside(jdbc, sql);
        } else {
            send(List.of(sql));
        }
    }

    /** Sends a statement outside of any transaction. */
    static void sendOutside(java.sql.Connection jdbc, String sql) throws SQLException {
        jdbc.setAutoCommit(true);
        try (Statement statement = jdbc.createStatement()) {
            statement.execute(sql);
        } finally {
            jdbc.setAutoCommit(false);
        }
    }
}
