package dev.alkahest.behaviour.model;

import dev.alkahest.session.NestedTransaction;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where transactions and savepoints begin and end: what is committed is looked at as others see it. */
final class Boundaries {

    private final Stage stage;
    private final Transactions transactions;
    private final Leaving leaving;
    private final FreshLook look;
    private final Deque<NestedTransaction> nested = new ArrayDeque<>();
    private final Set<Kind> kinds = new HashSet<>();

    /** What has taken a row in this transaction: a rollback leaves the row, and the object is nobody's (R1). */
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
        stage.departures.committed();
        stage.world.upserted.clear();
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    /** Flushes what can't be flushed, and gives up. */
    void refuse() throws SQLException {
        stage.refuse();
        transactions.addPromised();
        rollback();
    }

    void rollback() throws SQLException {
        List<Departures.Return> returned = stage.departures.takeReturned(0);
        stage.session().rollback();
        transactions.rollback();
        stage.world.upserted.forEach(thing -> thing.object = null);
        stage.world.upserted.clear();
        nested.clear();
        stage.departures.forget();
        goOut(returned, true);
        Departures.checkValues(returned);
        look.compareTables(kinds);
        look.checkFresh(kinds);
    }

    private void goOut(List<Departures.Return> returned, boolean isWholeTransaction) {
        stage.departures.goOut(returned, isWholeTransaction);
        returned.forEach(each -> stage.sightings.forget(each.object()));
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
        stage.departures.released();
    }

    void rollbackTo() {
        List<Departures.Return> returned = stage.departures.takeReturned(nested.size());
        nested.pop().rollback();
        transactions.rollbackTo();
        stage.world.filing.adopt();
        stage.departures.forget();
        goOut(returned, false);
        Departures.checkValues(returned);
    }

    /** Adds a new object that may have a row; one that has takes it in a session that does not know the former. */
    void upsert(Thing thing, String name) throws SQLException {
        if (thing.isTransient()) {
            stage.session().upsert(thing.object);
            stage.hearOfNoFlush();
            stage.events.add(thing);
            return;
        }
        reopen();
        Item object = thing.kind.create();
        object.take(thing.number);
        object.name = name;
        stage.session().upsert(object);
        stage.flush();
        thing.object = object;
        stage.sightings.put(thing);
        transactions.takeRow(thing, name);
        stage.world.upserted.add(thing);
        stage.departures.forget();
    }

    void reopen() throws SQLException {
        boolean isCommitted = transactions.isCommitted();
        boolean isFlushed =
                stage.world.isHeard() && transactions.isWritten(); // a close leaves other changes to the objects
        List<Departures.Return> returned = stage.departures.takeReturned(0);
        stage.world.upserted.clear();
        nested.clear();
        stage.reopen();
        transactions.rollback();
        transactions.detachAll();
        leaving.leaveAll();
        if (!isCommitted) {
            stage.departures.forget();
        }
        goOut(returned, isFlushed);
        look.compareTables(kinds);
    }
}
