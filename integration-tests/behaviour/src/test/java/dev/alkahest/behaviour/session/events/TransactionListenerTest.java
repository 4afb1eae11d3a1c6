package dev.alkahest.behaviour.session.events;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.events.MemoTable.MEMO;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import java.util.ArrayList;
import java.util.List;

class TransactionListenerTest extends MemoTests {

    @TestOnAllDatabases
    void H1_transactionBeginsWithItsFirstStatement() {
        try (Session session = sessions.withListener(new Noting()).open()) {
            session.add(new Memo("buy tea"));
            assertThat(heard).isEmpty();
            session.query(MEMO).all();
            session.query(MEMO).all();
            session.rollback();
            memo(session);
        }
        assertThat(heard).containsExactly("begin", "before flush", "after flush", "after rollback", "begin");
    }

    @TestOnAllDatabases
    void H1_whatAListenerDoesAtTheBeginningIsInTheTransaction(Engine engine) {
        SessionFactory stamping = sessions.withListener(new SessionListener() {
            @Override
            public void afterBegin(Session session) {
                session.execute(update(MEMO).set(MEMO.text, "buy oil"));
            }
        });
        try (Session session = stamping.open()) {
            assertThat(memo(session).text).isEqualTo("buy oil");
            session.rollback();
            assertThat(rows(engine, "select text from memo")).containsExactly("buy milk");
            memo(session);
            session.commit();
        }
        assertThat(rows(engine, "select text from memo")).containsExactly("buy oil");
    }

    @TestOnAllDatabases
    void H1_transactionThatAListenerRefusesBeginsAnewWithTheNextStatement() {
        List<String> tries = new ArrayList<>();
        SessionFactory refusing = sessions.withListener(new SessionListener() {
            @Override
            public void afterBegin(Session session) {
                tries.add("begin");
                if (tries.size() == 1) {
                    throw new IllegalStateException("nobody is logged in");
                }
            }
        });
        try (Session session = refusing.open()) {
            assertThatThrownBy(() -> memo(session)).hasMessage("nobody is logged in");
            assertThat(memo(session).text).isEqualTo("buy milk");
            memo(session);
        }
        assertThat(tries).hasSize(2);
    }

    @TestOnAllDatabases
    void H1_savepointsAreHeard() {
        sessions.withListener(new Noting()).transaction(session -> {
            session.beginNested().commit();
            NestedTransaction nested = session.beginNested();
            memo(session).text = "buy oil";
            session.flush();
            nested.rollback();
        });
        assertThat(heard)
                .containsExactly(
                        "begin",
                        "savepoint",
                        "savepoint committed",
                        "savepoint",
                        "before flush",
                        "after flush",
                        "savepoint rolled back",
                        "before commit",
                        "after commit");
    }

    @TestOnAllDatabases
    void H1_savepointThatAFailedFlushHasRolledBackIsHeard() {
        try (Session session = sessions.withListener(new Noting()).open()) {
            Memo twin = new Memo("twin");
            twin.id = memo(session).id;
            session.expungeAll();
            NestedTransaction nested = session.beginNested();
            session.add(twin);
            assertThatThrownBy(session::flush).isInstanceOf(DatabaseException.class);
            assertThat(heard).endsWith("before flush", "savepoint rolled back");
            nested.rollback();
        }
    }

    @TestOnAllDatabases
    void H1_rollbackIsHeardAfterTheObjectsAreBack() {
        List<String> texts = new ArrayList<>();
        List<Memo> memos = new ArrayList<>();
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void afterRollback(Session session) {
                texts.add(memos.get(0).text);
            }
        });
        try (Session session = listening.open()) {
            memos.add(memo(session));
            memos.get(0).text = "buy oil";
            session.flush();
            session.rollback();
        }
        assertThat(texts).containsExactly("buy milk");
    }

    @TestOnAllDatabases
    void H1_rollbackOfAFailedFlushIsHeard() {
        try (Session session = sessions.withListener(new Noting()).open()) {
            Memo twin = new Memo("twin");
            twin.id = memo(session).id;
            session.expungeAll();
            session.add(twin);
            assertThatThrownBy(session::flush).isInstanceOf(DatabaseException.class);
        }
        assertThat(heard).containsExactly("begin", "before flush", "after rollback");
    }

    @TestOnAllDatabases
    void T6_listenerThatThrowsFailsTheFlush(Engine engine) {
        SessionFactory listening = sessions.withListener(MEMO, new EntityListener<>() {
            @Override
            public void beforeUpdate(Memo memo) {
                throw new IllegalArgumentException("too cheap");
            }
        });
        try (Session session = listening.open()) {
            Memo memo = memo(session);
            memo.text = "buy gum";
            assertThatThrownBy(session::flush).hasMessage("too cheap");
            assertThatThrownBy(session::flush).isInstanceOf(SessionInactiveException.class);
            session.rollback();
            assertThat(memo.text).isEqualTo("buy milk");
            assertThat(session.stateOf(memo)).isEqualTo(ObjectState.PERSISTENT);
        }
        assertThat(rows(engine, "select text from memo")).containsExactly("buy milk");
    }

    @TestOnAllDatabases
    void listenerThatFlushesInAFlushIsRefused() {
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void beforeFlush(Session session) {
                session.flush();
            }
        });
        try (Session session = listening.open()) {
            memo(session).text = "buy oil";
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "A listener can't flush, commit, roll back or set a savepoint while it is told of a flush:"
                                    + " what it changes before is written by that flush, and what it changes after waits for the"
                                    + " next.");
        }
    }
}
