package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementCauses;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that the transaction takes from the engine, and that nobody else uses meanwhile. */
final class OwnConnection implements TransactionConnection {

    private final Engine engine;
    private final StatementCauses causes;
    private final boolean readOnly;
    private final Consumer<Connection> begun;
    private @Nullable Connection connection;

    OwnConnection(Engine engine, StatementCauses causes, boolean readOnly, Consumer<Connection> begun) {
        this.engine = engine;
        this.causes = causes;
        this.readOnly = readOnly;
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
