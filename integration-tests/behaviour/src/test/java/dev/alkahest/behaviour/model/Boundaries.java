package dev.alkahest.behaviour.model;

import dev.alkahest.session.NestedTransaction;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Where transactions and savepoints begin and end: what is committed is looked at as others see it. */
final class Boundaries {

    private final Stage stage;
    private final Transactions transactions;
    private final Leaving leaving;
    private final FreshLook look;
    private final Deque<NestedTransaction> nested = new ArrayDeque<>();
    private final Set<Kind> kinds = new HashSet<>();

    Boundaries(Stage stage, Leaving leaving) {
        this.stage = stage;
        this.transactions = stage.transactions;
        this.leaving = leaving;
        this.look = new FreshLook(stage.world, stage.sessions, stage.sql);
    }

    /** Looks at the rows of a kind from now on. */
    void lookAt(Kind kind) {
        kinds.add(kind);
    }

    void commit() throws SQLException {
        stage.session().commit();
        nested.clear();
        stage.flushed();
        transactions.commit();
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    void rollback() throws SQLException {
        stage.session().rollback();
        transactions.rollback();
        nested.clear();
        stage.departures.forget();
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    void savepoint() {
        nested.push(stage.session().beginNested());
        stage.flushed();
        transactions.begin();
    }

    void release() {
        nested.pop().commit();
        stage.flushed();
        transactions.release();
    }

    void rollbackTo() {
        nested.pop().rollback();
        transactions.rollbackTo();
        stage.departures.forget();
    }

    void reopen() throws SQLException {
        boolean isCommitted = transactions.isCommitted();
        nested.clear();
        stage.reopen();
        transactions.rollback();
        transactions.detachAll();
        leaving.leaveAll();
        if (!isCommitted) {
            stage.departures.forget();
        }
        look.compareTables(kinds);
    }
}
