package dev.alkahest.session;

import dev.alkahest.InDoubtException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Snapshot;
import java.util.Objects;
import java.util.Set;

/**
 * One transaction of a session: its connections, each taken when the first statement needs it (rule T2), and its levels: the whole,
 * and each savepoint within (rule R6).
 */
final class SessionTransaction {

    private final TransactionConnection connections;
    private TransactionLevel level = TransactionLevel.ofTransaction();

    SessionTransaction(TransactionConnection connections) {
        this.connections = connections;
    }

    /** Returns the connection to an engine. Where it is taken within a savepoint, it is set there, too. */
    Connection connection(Engine engine) {
        Connection connection = connections.connection(engine);
        level.cover(connection);
        return connection;
    }

    /** Refuses an operation while another thread runs a statement of this transaction. */
    void requireOneThread(String operation) {
        connections.requireOneThread(operation);
    }

    /** Returns the innermost level. */
    TransactionLevel level() {
        return level;
    }

    /** Has what was done to objects that leave, before they came, still to be followed, as no flush has. */
    void giveBack(Set<Snapshot<?>> leaving, int flushes) {
        for (TransactionLevel open = level; open != null; open = open.outer()) {
            open.arrivals().giveBack(leaving, flushes);
        }
    }

    boolean isNested() {
        return level.outer() != null;
    }

    /** Returns whether the level of a savepoint has not ended yet. */
    boolean isOpen(Savepoints savepoints) {
        for (TransactionLevel open = level; open != null; open = open.outer()) {
            if (open.savepoints() == savepoints) {
                return true;
            }
        }
        return false;
    }

    /** Sets a savepoint, which everything from here on belongs to. */
    Savepoints beginNested() {
        Savepoints savepoints = new Savepoints();
        connections.inUse().forEach(savepoints::set);
        level = level.nested(savepoints);
        return savepoints;
    }

    /** Ends a savepoint, and those within it, well: what was done belongs to what is around it (rule R5). */
    void release(Savepoints ended) {
        ended.commit();
        while (isOpen(ended)) {
            merge();
        }
    }

    private void merge() {
        TransactionLevel around = Objects.requireNonNull(level.outer(), "the whole transaction is merged into nothing");
        level.mergeInto(around);
        level = around;
    }

    /** Ends a savepoint, and those within it, badly: the database forgets it all, and so do the objects (rule R4). */
    void rollbackTo(Savepoints ended, ObjectStore store) {
        try {
            ended.rollback();
        } finally {
            while (isOpen(ended)) {
                level.restore(store);
                level.expireRestored(store);
                level.takeOut(store, true);
                level = Objects.requireNonNull(level.outer(), "a savepoint is within something");
            }
        }
    }

    /** Rolls back to the innermost savepoint after an error; it is for the user to end it (rule T6). */
    void rollbackInnermost(ObjectStore store) {
        Savepoints innermost = Objects.requireNonNull(level.savepoints(), "there is a savepoint");
        rollbackTo(innermost, store);
        level = level.nested(innermost);
    }

    /** Ends well: the database keeps it all. */
    void commit(ObjectStore store) {
        mergeAll();
        try {
            connections.commit();
        } catch (InDoubtException e) {
            level.committed(store); // it is decided, whether or not the database has said so
            throw e;
        }
        level.committed(store);
    }

    private void mergeAll() {
        while (isNested()) {
            merge();
        }
    }

    /** Ends badly: the database forgets it all, and so do the objects. */
    void rollback(ObjectStore store) {
        try {
            connections.rollback();
        } finally {
            restore(store, true);
        }
    }

    private void restore(ObjectStore store, boolean isUnflushedToo) {
        for (TransactionLevel ended = level; ended != null; ended = ended.outer()) {
            ended.restore(store);
            ended.takeOut(store, isUnflushedToo);
        }
    }

    /** Ends undecided: the objects forget it all if the database does, else they stay as they are (rule T7). */
    void abandon(ObjectStore store) {
        boolean isTakenBack = true;
        try {
            isTakenBack = connections.abandon();
        } finally {
            if (isTakenBack) {
                restore(store, false);
            } else {
                mergeAll();
                level.committed(store);
            }
        }
    }

    /** Gives the connections back. */
    void close() {
        connections.close();
    }
}
