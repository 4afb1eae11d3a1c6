package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.model.Thing.State;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** What is played on: a session, with the world beside it, which flushes whenever the session is heard to do so. */
final class Stage implements AutoCloseable {

    final World world = new World();
    final Events events = new Events(world);
    final Transactions transactions = new Transactions(world);
    final Departures departures = new Departures(world);
    final Sightings sightings = new Sightings(world);
    final SessionFactory sessions;
    final SqlLog sql;
    private Session session;
    private int flushes;

    Stage(SessionFactory sessions, SqlLog sql) {
        this.sessions = sessions;
        this.sql = sql;
        this.session = sessions.open();
        sql.clear();
    }

    Session session() {
        return session;
    }

    void reopen() {
        session.close();
        session = sessions.open();
    }

    /** Before every other flush asks what it would do. */
    void flush() {
        List<String> planned = ++flushes % 2 == 0 ? null : plan();
        sql.takeWritten();
        session.flush();
        List<String> written = sql.takeWritten();
        if (planned != null) {
            check(
                    new Promise(planned).isKeptBy(written),
                    "planFlush() has promised " + planned + ", and written was " + written);
        }
        flushed();
    }

    /** Has a flush refused: before it writes anything, unless it has to wait for a key that the database makes. */
    void refuse() {
        boolean isKnown = transactions.isRefusedAtOnce();
        sql.takeWritten();
        try {
            session.flush();
        } catch (InvalidStateException expected) {
            check(expected.getMessage().contains(" was set, and "), String.valueOf(expected));
            boolean hasWritten = sql.hasWritten();
            check(!isKnown || !hasWritten, "a refused flush has written");
            return;
        }
        throw new AssertionError("a flush should be refused");
    }

    /** Asks what a flush would write, which writes nothing. */
    List<String> plan() {
        sql.takeWritten();
        PlannedFlush plan = session.planFlush();
        check(sql.takeWritten().isEmpty(), "planFlush() has written");
        hearOfNoFlush();
        return plan.statements().stream().map(PlannedStatement::sql).toList();
    }

    void flushed() {
        if (!transactions.isWritten()) {
            departures.forget();
        }
        transactions.flush();
        for (Thing thing : world.things()) {
            if (thing.state == State.PERSISTENT && thing.key == null) {
                thing.key = thing.object.key();
                check(thing.key != null, thing + " has no key after a flush");
            }
        }
        sql.hasWritten();
    }

    /** If the session has flushed by itself, the world does too. */
    void hearOfFlush() {
        hearOfWrites();
        flushIfInDoubt();
    }

    void hearOfWrites() {
        if (sql.hasWritten()) {
            flushed();
        }
    }

    /** Where there is nothing to write, nobody can tell whether the session has flushed by itself: now it does. */
    void flushIfInDoubt() {
        if (!world.isHeard() && transactions.isWritten()) {
            flush();
        }
    }

    /** A change never flushes: what is on its way from one parent to another has none in between (C6). */
    void hearOfNoFlush() {
        check(!sql.hasWritten(), "a change in memory has flushed");
    }

    @Override
    public void close() {
        session.close();
    }
}
