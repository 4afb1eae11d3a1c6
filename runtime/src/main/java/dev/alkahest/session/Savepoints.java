package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One savepoint of a session: one on each connection that its transaction has, those that come later included. */
final class Savepoints {

    private final List<Connection> covered = new ArrayList<>(1);
    private final List<Savepoint> points = new ArrayList<>(1);
    private @Nullable AlkahestException failure;

    /** Returns whether a connection has its savepoint. */
    boolean covers(Connection connection) {
        return covered.contains(connection);
    }

    /** Sets the savepoint of a connection. */
    void set(Connection connection) {
        points.add(connection.savepoint());
        covered.add(connection);
    }

    /** Ends well on all connections. */
    void commit() {
        for (int at = 0; at < points.size(); at++) {
            try {
                points.get(at).commit();
            } catch (AlkahestException e) {
                failure = at == 0 ? null : e;
                throw e;
            }
        }
    }

    /**
     * Ends badly on all connections, but where a flush that failed has rolled back already.
     *
     * @throws AlkahestException where that can't be, as it has ended well on some
     */
    void rollback() {
        if (failure != null) {
            throw failure;
        }
        @Nullable AlkahestException first = null;
        for (Savepoint point : points) {
            try {
                point.close();
            } catch (AlkahestException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
