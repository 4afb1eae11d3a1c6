package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.StatementCauses;
import dev.alkahest.engine.TwoPhaseTransaction;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that the transaction takes from the engine, and that nobody else uses meanwhile. */
final class OwnConnection implements TransactionConnection {

    private final Engine engine;
    private final @Nullable String twoPhaseId;
    private final StatementCauses causes;
    private final boolean readOnly;
    private final @Nullable Isolation isolation;
    private final Consumer<Connection> begun;
    private @Nullable Connection connection;
    private @Nullable TwoPhaseTransaction twoPhase;

    /**
     * Takes none yet.
     *
     * @param twoPhaseId what the database calls the transaction; null where it is not to be prepared before it is committed
     */
    OwnConnection(
            Engine engine,
            @Nullable String twoPhaseId,
            StatementCauses causes,
            boolean readOnly,
            @Nullable Isolation isolation,
            Consumer<Connection> begun) {
        this.engine = engine;
        this.twoPhaseId = twoPhaseId;
        this.causes = causes;
        this.readOnly = readOnly;
        this.isolation = isolation;
        this.begun = begun;
    }

    /** Returns the connection of the one engine that there is. */
    @Override
    public Connection connection(Engine asked) {
        return connection();
    }

    @Override
    public List<Connection> inUse() {
        return List.of(connection());
    }

    private Connection connection() {
        if (connection == null) {
            connection = engine.connect(causes);
            begin(connection);
        }
        return connection;
    }

    private void begin(Connection taken) {
        try {
            if (readOnly) {
                taken.readOnly();
            }
            if (isolation != null) {
                taken.isolation(isolation);
            }
            if (twoPhaseId != null) {
                twoPhase = taken.beginTwoPhase(twoPhaseId);
            }
            begun.accept(taken);
        } catch (RuntimeException | Error e) {
            connection = null;
            taken.close();
            throw e;
        }
    }

    @Override
    public void requireOneThread(String operation) {
        if (connection != null) {
            connection.requireOneThread(operation);
        }
    }

    /** Does all of a commit that can fail; all of it, where nothing was written. */
    void prepare() {
        if (twoPhase != null) {
            twoPhase.prepare();
        } else {
            commit();
        }
    }

    @Override
    public void commit() {
        if (connection != null) {
            connection.commit();
        }
    }

    @Override
    public void rollback() {
        if (connection != null) {
            connection.rollback();
        }
    }

    @Override
    public boolean abandon() {
        rollback();
        return true;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
