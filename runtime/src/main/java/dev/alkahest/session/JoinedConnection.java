package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Savepoint;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection of the user's, in whose transaction the session works as long as its own lasts (rule T7). */
final class JoinedConnection implements TransactionConnection {

    private final Connection connection;
    private final JoinMode mode;
    private final Consumer<Connection> begun;
    private boolean isJoined;
    private @Nullable Savepoint around;
    private @Nullable Savepoint own;

    JoinedConnection(Connection connection, JoinMode mode, Consumer<Connection> begun) {
        this.connection = connection;
        this.mode = mode;
        this.begun = begun;
    }

    @Override
    public Connection connection(Engine asked) {
        if (asked != connection.engine()) {
            throw new InvalidStateException("This session works on a connection of " + connection.engine()
                    + ", as its factory says withConnection(...), and a statement of it is for another engine, " + asked
                    + ". Open a session without withConnection(...) for both.");
        }
        return connection();
    }

    @Override
    public List<Connection> inUse() {
        return List.of(connection());
    }

    private Connection connection() {
        if (!isJoined) {
            around = connection.findSavepoint().orElse(null);
            boolean hasOwn = mode == JoinMode.SAVEPOINT || mode == JoinMode.CONDITIONAL_SAVEPOINT && around != null;
            own = hasOwn ? connection.savepoint() : null;
            isJoined = true;
            begin();
        }
        return connection;
    }

    private void begin() {
        try {
            begun.accept(connection);
        } catch (RuntimeException | Error e) {
            isJoined = false;
            if (own != null) {
                own.close();
            }
            throw e;
        }
    }

    @Override
    public void requireOneThread(String operation) {
        connection.requireOneThread(operation);
    }

    @Override
    public void commit() {
        if (own != null) {
            own.commit();
        } else if (isJoined && mode == JoinMode.FULL_CONTROL) {
            connection.commit();
        }
    }

    /** Goes back to the savepoint that is around, if there is one, as the rest is none of the session's affair. */
    @Override
    public void rollback() {
        if (own != null) {
            own.close();
        } else if (around != null && around.isOpen()) {
            around.rollback();
        } else if (isJoined && !connection.isClosed()) {
            connection.rollback();
        }
    }

    /** Leaves the user's transaction alone, as a session that has only read is no reason to lose it. */
    @Override
    public boolean abandon() {
        boolean isItsOwn = own != null || mode == JoinMode.FULL_CONTROL;
        if (isItsOwn) {
            rollback();
        }
        return isItsOwn;
    }

    /** Leaves it open: it is the user's to close. */
    @Override
    public void close() {}
}
