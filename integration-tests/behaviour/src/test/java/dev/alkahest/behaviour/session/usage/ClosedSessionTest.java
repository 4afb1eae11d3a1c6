package dev.alkahest.behaviour.session.usage;

import static dev.alkahest.behaviour.session.usage.SignalTable.SIGNAL;
import static dev.alkahest.sql.Sql.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.RowLock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rule S7: a session that is closed for good refuses what is asked of it. */
class ClosedSessionTest {

    private static final Map<String, Consumer<Session>> CALLS = calls();

    private static Map<String, Consumer<Session>> calls() {
        Map<String, Consumer<Session>> calls = new LinkedHashMap<>();
        Signal signal = new Signal();
        calls.put("add", session -> session.add(signal));
        calls.put("upsert", session -> session.upsert(signal, SIGNAL.id));
        calls.put("merge", session -> session.merge(signal));
        calls.put("mergeAll", session -> session.mergeAll(List.of(signal)));
        calls.put("mergeAll from a cache", session -> session.mergeAll(List.of(signal), MergeMode.FROM_CACHE));
        calls.put("delete", session -> session.delete(signal));
        calls.put("deleteAll", session -> session.deleteAll(List.of(signal)));
        calls.put("get", session -> session.get(SIGNAL, 1L));
        calls.put("get by an object", session -> session.get(SIGNAL, Long.valueOf(1)));
        calls.put("get with a lock", session -> session.get(SIGNAL, 1L, RowLock.forUpdate()));
        calls.put("query", session -> session.query(SIGNAL));
        calls.put("execute", session -> session.execute(delete(SIGNAL)));
        calls.put("execute FETCH", session -> session.execute(delete(SIGNAL), SynchronizeSession.FETCH));
        calls.put("flush", Session::flush);
        calls.put("planFlush", Session::planFlush);
        calls.put("begin", Session::begin);
        calls.put("commit", Session::commit);
        calls.put("beginNested", Session::beginNested);
        calls.put("refresh", session -> session.refresh(signal));
        calls.put("refresh with a lock", session -> session.refresh(signal, RowLock.forUpdate()));
        calls.put("expire", session -> session.expire(signal));
        calls.put("expire of an attribute", session -> session.expire(signal, SIGNAL.id));
        calls.put("expireAll", Session::expireAll);
        calls.put("isExpired", session -> session.isExpired(signal));
        calls.put("expunge", session -> session.expunge(signal));
        calls.put("expungeAll", Session::expungeAll);
        calls.put("stateOf", session -> session.stateOf(signal));
        calls.put("isModified", session -> session.isModified(signal));
        calls.put("history", session -> session.history(signal, SIGNAL.id));
        calls.put("changes", session -> session.changes(signal));
        calls.put("pending", Session::pending);
        calls.put("persistent", Session::persistent);
        calls.put("dirty", Session::dirty);
        calls.put("deleted", Session::deleted);
        calls.put("withoutAutoflush", session -> session.withoutAutoflush(() -> {}));
        calls.put("reset", Session::reset);
        return calls;
    }

    private static Session closed(Engine engine) {
        Session session = SessionFactory.create(engine, new UsageMappers())
                .withCloseResetsOnly(false)
                .open();
        session.close();
        return session;
    }

    @TestOnAllDatabases
    void S7_callsAreRefusedByTheirNames(Engine engine) {
        Session session = closed(engine);
        SentStatements sent = SentStatements.of(engine);
        CALLS.forEach((name, call) -> assertThatThrownBy(() -> call.accept(session))
                .as(name)
                .isInstanceOf(ClosedException.class)
                .hasMessageStartingWith(name.replaceFirst(" .*", "") + "() on a closed session"));
        assertThat(sent.count()).isZero();
    }

    @TestOnAllDatabases
    void S7_callsByOthersAreRefused(Engine engine) {
        Session closed = closed(engine);
        Signal signal = new Signal();
        List<Consumer<Session>> calls = List.of(
                session -> session.addAll(List.of(signal)),
                session -> session.merge(signal, MergeMode.FROM_CACHE),
                session -> session.find(SIGNAL, 1L),
                session -> session.getOne(SIGNAL, 1L),
                session -> session.nested(() -> {}),
                session -> session.callNested(() -> 1));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(() -> call.accept(closed))
                        .isInstanceOf(ClosedException.class)
                        .hasMessageContaining("() on a closed session"));
    }
}
