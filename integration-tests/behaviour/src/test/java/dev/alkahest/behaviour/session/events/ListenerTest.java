package dev.alkahest.behaviour.session.events;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.events.MemoTable.MEMO;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import dev.alkahest.sql.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ListenerTest extends MemoTests {

    /** Notes what it hears of memos. */
    private final class NotingMemos implements EntityListener<Memo> {

        @Override
        public void beforeInsert(Memo memo) {
            heard.add("before insert of " + memo.text + (memo.id == null ? " without key" : ""));
        }

        @Override
        public void afterInsert(Memo memo) {
            heard.add("after insert of " + memo.text + (memo.id == null ? "" : " with key"));
        }

        @Override
        public void beforeUpdate(Memo memo) {
            heard.add("before update to " + memo.text);
        }

        @Override
        public void afterUpdate(Memo memo) {
            heard.add("after update to " + memo.text + ", version " + memo.version);
        }

        @Override
        public void beforeDelete(Memo memo) {
            heard.add("before delete of " + memo.text);
        }

        @Override
        public void afterDelete(Memo memo) {
            heard.add("after delete of " + memo.text);
        }
    }

    @TestOnAllDatabases
    void H1_flushAndCommitAreHeardInOrder() {
        sessions.withListener(new Noting()).transaction(session -> memo(session).text = "buy oil");
        assertThat(heard).containsExactly("begin", "before commit", "before flush", "after flush", "after commit");
    }

    @TestOnAllDatabases
    void F1_nothingToFlushIsNotHeard() {
        sessions.withListener(new Noting()).transaction(session -> {
            memo(session);
            session.flush();
        });
        assertThat(heard).containsExactly("begin", "before commit", "after commit");
    }

    @TestOnAllDatabases
    void H1_bulkChangesAreHeardOnceTheObjectsAreInStep() {
        List<String> texts = new ArrayList<>();
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void afterBulkUpdate(Session session, Update statement, int rows) {
                session.query(MEMO).all().forEach(memo -> texts.add(memo.text));
            }
        });
        listening.withListener(new Noting()).transaction(session -> {
            memo(session);
            session.execute(update(MEMO).set(MEMO.text, "buy oil").where(MEMO.text.eq("buy milk")));
            session.execute(delete(MEMO).where(MEMO.text.eq("buy oil")));
        });
        assertThat(texts).containsExactly("buy oil");
        assertThat(heard)
                .containsExactly(
                        "begin", "update of 1 in memo", "delete of 1 in memo", "before commit", "after commit");
    }

    @TestOnAllDatabases
    void F2_whatIsChangedBeforeAFlushIsWrittenByIt(Engine engine) {
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void beforeFlush(Session session) {
                for (Object changed : session.dirty()) {
                    Memo memo = (Memo) changed;
                    session.add(new MemoLog(memo.id + " became " + memo.text));
                    memo.changedBy = "Ann";
                }
            }
        });
        Long id = listening.call(session -> {
            Memo memo = memo(session);
            memo.text = "buy oil";
            session.flush();
            return memo.id;
        });
        assertThat(rows(engine, "select text, changed_by, version from memo")).containsExactly("buy oil|Ann|2");
        assertThat(rows(engine, "select line from memo_log")).containsExactly(id + " became buy oil");
    }

    @TestOnAllDatabases
    void F5_whatIsChangedAfterAFlushWaitsForTheNext(Engine engine) {
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void afterFlush(Session session) {
                Memo memo = session.query(MEMO).one();
                if (memo.changedBy == null) {
                    memo.changedBy = "Ann";
                }
            }
        });
        listening.transaction(session -> {
            memo(session).text = "buy oil";
            session.flush();
            assertThat(session.dirty()).hasSize(1);
        });
        assertThat(rows(engine, "select text, changed_by, version from memo")).containsExactly("buy oil|Ann|3");
    }

    @TestOnAllDatabases
    void H1_rowsThatAreWrittenAreHeard() {
        sessions.withListener(MEMO, new NotingMemos()).transaction(session -> {
            Memo milk = memo(session);
            milk.text = "buy oil";
            session.addAll(List.of(new Memo("call Ben"), new MemoLog("nobody listens")));
            session.flush();
            session.delete(milk);
        });
        assertThat(heard)
                .containsExactly(
                        "before insert of call Ben without key",
                        "before update to buy oil",
                        "after insert of call Ben with key",
                        "after update to buy oil, version 2",
                        "before delete of buy oil",
                        "after delete of buy oil");
    }

    @TestOnAllDatabases
    void F6_attributesThatAListenerSetsAreWritten(Engine engine) {
        EntityListener<Memo> signing = new EntityListener<>() {
            @Override
            public void beforeInsert(Memo memo) {
                memo.changedBy = "Ann";
            }

            @Override
            public void beforeUpdate(Memo memo) {
                memo.changedBy = "Ben";
            }
        };
        SessionFactory listening = sessions.withListener(MEMO, signing);
        listening.transaction(session -> {
            memo(session).text = "buy oil";
            session.add(new Memo("call Cat"));
        });
        assertThat(rows(engine, "select text, changed_by from memo order by text"))
                .containsExactly("buy oil|Ben", "call Cat|Ann");
    }

    @TestOnAllDatabases
    void H2_noUpdateFollowsWhereAListenerTakesTheChangesBack(Engine engine) {
        SessionFactory listening = sessions.withListener(MEMO, new EntityListener<>() {
            @Override
            public void beforeUpdate(Memo memo) {
                memo.text = "buy milk";
            }
        });
        try (Session session = listening.open()) {
            memo(session).text = "buy oil";
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void listenersAreCalledInTheOrderTheyCame() {
        EntityListener<Memo> first = new EntityListener<>() {
            @Override
            public void beforeUpdate(Memo memo) {
                heard.add("first");
            }
        };
        sessions.withListener(MEMO, first)
                .withListener(MEMO, new NotingMemos())
                .transaction(session -> memo(session).text = "buy oil");
        assertThat(heard).containsExactly("first", "before update to buy oil", "after update to buy oil, version 2");
    }

    @TestOnAllDatabases
    void D9_detachedObjectWithoutHoldersIsTakenForANewOneAndMergeIsTheWay(Engine engine) {
        Memo left;
        try (Session session = sessions.open()) {
            left = memo(session);
        }
        left.text = "buy oil";
        try (Session session = sessions.open()) {
            session.add(left);
            assertThat(session.stateOf(left)).isEqualTo(ObjectState.PENDING);
            assertThatThrownBy(session::flush).isInstanceOf(DatabaseException.class);
        }
        sessions.transaction(session -> session.merge(left));
        assertThat(rows(engine, "select text from memo")).containsExactly("buy oil");
    }

    @TestOnAllDatabases
    void D12_listenerReplacesAValueBeforeItIsWritten(Engine engine) {
        SessionFactory stripping = sessions.withListener(MEMO, new EntityListener<>() {
            @Override
            public void beforeInsert(Memo memo) {
                memo.text = memo.text.strip();
            }
        });
        Memo memo = new Memo(" buy oil ");
        stripping.transaction(session -> session.add(memo));
        assertThat(memo.text).isEqualTo("buy oil");
        assertThat(rows(engine, "select text from memo order by id")).containsExactly("buy milk", "buy oil");
    }

    @TestOnAllDatabases
    void T3_commitWhoseFlushesNeverEndIsAnErrorAfterAHundred(Engine engine) {
        AtomicInteger flushes = new AtomicInteger();
        SessionFactory restless = sessions.withListener(new SessionListener() {
            @Override
            public void afterFlush(Session session) {
                memo(session).text = "buy " + flushes.incrementAndGet();
            }
        });
        try (Session session = restless.open()) {
            memo(session).text = "buy oil";
            assertThatThrownBy(session::commit)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("commit() has flushed 100 times, and had something to write each time: a listener makes"
                            + " changes after each flush. Let it make none where all is as it wants it.");
            assertThat(flushes).hasValue(100);
            session.rollback();
            assertThat(memo(session).text).isEqualTo("buy milk");
        }
        assertThat(rows(engine, "select text from memo")).containsExactly("buy milk");
    }

    @TestOnAllDatabases
    void R3_whatAListenerChangesWhenASavepointFlushesIsWrittenBeforeIt(Engine engine) {
        Memo log = new Memo("nothing yet");
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void afterFlush(Session session) {
                log.text = "flushed";
            }
        });
        try (Session session = listening.open()) {
            memo(session).text = "buy oil";
            session.add(log);
            NestedTransaction nested = session.beginNested();
            nested.rollback();
            assertThat(log.text).isEqualTo("flushed");
            session.commit();
        }
        assertThat(rows(engine, "select text from memo order by id")).containsExactly("buy oil", "flushed");
    }

    @TestOnAllDatabases
    void F5_objectsHaveTheirNewStatesWhenAFlushIsOver() {
        List<ObjectState> states = new ArrayList<>();
        Memo added = new Memo("call Ben");
        Memo[] deleted = new Memo[1];
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void afterFlush(Session session) {
                states.addAll(List.of(session.stateOf(added), session.stateOf(deleted[0])));
                assertThat(session.get(MEMO, added.id)).isSameAs(added);
                assertThat(session.pending()).isEmpty();
                assertThat(session.deleted()).isEmpty();
            }
        });
        listening.transaction(session -> {
            deleted[0] = memo(session);
            session.delete(deleted[0]);
            session.add(added);
        });

        assertThat(states).containsExactly(ObjectState.PERSISTENT, ObjectState.DELETED);
    }

    @TestOnAllDatabases
    void F6_whatElseAListenerDoesIsWrittenByTheNextFlush(Engine engine) {
        sessions.transaction(session -> session.add(new Memo("second")));
        Session[] open = new Session[1];
        Memo[] other = new Memo[1];
        SessionFactory listening = sessions.withListener(MEMO, new EntityListener<>() {
            @Override
            public void beforeInsert(Memo memo) {
                open[0].add(new MemoLog("added by listener"));
            }

            @Override
            public void beforeUpdate(Memo memo) {
                if (memo != other[0]) {
                    other[0].text = "changed by listener";
                }
            }

            @Override
            public void afterInsert(Memo memo) {
                memo.changedBy = "after";
            }
        });
        try (Session session = listening.open()) {
            open[0] = session;
            List<Memo> memos = session.query(MEMO).orderBy(MEMO.id.asc()).all();
            other[0] = memos.get(1);
            memos.get(0).text = "first";
            session.add(new Memo("third"));
            session.commit();
        }
        assertThat(rows(engine, "select text, changed_by, version from memo order by id"))
                .containsExactly("first|null|2", "changed by listener|null|2", "third|after|2");
        assertThat(rows(engine, "select line from memo_log")).containsExactly("added by listener");
    }
}
