package dev.alkahest.behaviour.session.events;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.events.MemoTable.MEMO;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Update;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A memo, and listeners that note what they hear of it. */
@KeepsTables
abstract class MemoTests {

    final List<String> heard = new ArrayList<>();
    SessionFactory sessions;

    @BeforeEach
    void createRow(Engine engine) {
        sessions = SessionFactory.create(engine, new EventsMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.add(new Memo("buy milk")));
    }

    static Memo memo(Session session) {
        return session.query(MEMO).one();
    }

    /** Notes what it hears of sessions. */
    final class Noting implements SessionListener {

        @Override
        public void afterBegin(Session session) {
            heard.add("begin");
        }

        @Override
        public void afterBeginNested(Session session) {
            heard.add("savepoint");
        }

        @Override
        public void afterCommitNested(Session session) {
            heard.add("savepoint committed");
        }

        @Override
        public void afterRollbackNested(Session session) {
            heard.add("savepoint rolled back");
        }

        @Override
        public void afterBulkUpdate(Session session, Update statement, int rows) {
            heard.add("update of " + rows + " in " + statement.table().name());
        }

        @Override
        public void afterBulkDelete(Session session, Delete statement, int rows) {
            heard.add("delete of " + rows + " in " + statement.table().name());
        }

        @Override
        public void beforeFlush(Session session) {
            heard.add("before flush");
        }

        @Override
        public void afterFlush(Session session) {
            heard.add("after flush");
        }

        @Override
        public void beforeCommit(Session session) {
            heard.add("before commit");
        }

        @Override
        public void afterCommit(Session session) {
            heard.add("after commit");
        }

        @Override
        public void afterRollback(Session session) {
            heard.add("after rollback");
        }
    }
}
