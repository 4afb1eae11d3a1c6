package dev.alkahest.behaviour.session.corner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.function.BiConsumer;

/**
 * What was changed of an object while it was detached is written by the transaction that commits it, however many it was added to
 * before that ended badly, or that it has left. Each way is gone with a collection of every kind.
 */
class BroughtChangesTest extends DetachedChestTests {

    @TestOnAllDatabases
    void R1_byARollbackBeforeTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.rollback();
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
        });
    }

    @TestOnAllDatabases
    void R1_byARollbackAfterTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void R1_byARollbackOfWhatWasReadAgain(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.refresh(red);
            for (Kind kind : Kind.values()) {
                assertThat(kind.of(red)).as(kind.attribute).hasSize(2);
            }
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void T6_byAFlushThatFails(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.add(another(session, "crown"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
        });
    }

    @TestOnAllDatabases
    void R6_byAClose(Engine engine) {
        assertBroughtTo(engine, Session::add);
    }

    @TestOnAllDatabases
    void R6_byACloseAfterTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
        });
    }

    @TestOnAllDatabases
    void R4_byTheRollbackOfASavepoint(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            try (NestedTransaction nested = session.beginNested()) {
                session.add(red);
                session.flush();
                nested.rollback();
            }
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
            session.commit();
        });
    }

    @TestOnAllDatabases
    void R4_R5_byARollbackAfterASavepoint(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.nested(() -> session.add(red));
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void C8_byExpunge(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.expunge(red);
            session.commit();
        });
    }

    @TestOnAllDatabases
    void C8_byExpungeAll(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.expungeAll();
            session.commit();
        });
    }

    @TestOnAllDatabases
    void R1_byExpungeAllAfterTheFlushAndARollback(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.expungeAll();
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void T9_aTransactionThatIsTriedAgainWritesAllOfIt(Engine engine) {
        Chest red = outside().changed();
        int[] tries = {0};
        sessions.retrying(2).retryOn(UniqueException.class).transaction(session -> {
            session.add(red);
            if (tries[0]++ == 0) {
                session.flush();
                session.add(another(session, "crown"));
            }
        });
        assertThat(tries[0]).isEqualTo(2);
        assertWritten(engine);
    }

    @TestOnAllDatabases
    void R1_anUnchangedObjectIsDetachedAgainAsItCame() {
        Chest red = sessions.call(session -> chest(session, "red"));
        try (Session session = sessions.open()) {
            session.add(red);
            assertThat(red.listed).hasSize(2);
            session.add(new Coin("new"));
            session.flush();
            session.rollback();
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
            assertThatThrownBy(red.listed::size).hasMessageContaining("Chest.listed");
            session.add(red);
            assertThat(red.listed).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void D1_whatWasLoadedIsStillThereAfterAClose() {
        Chest red = sessions.call(session -> chest(session, "red"));
        try (Session session = sessions.open()) {
            session.add(red);
            assertThat(red.listed).hasSize(2);
            red.name = "later";
        }
        assertThat(red.listed).hasSize(2);
        assertThat(red.name).isEqualTo("later");
    }

    /** Adds a changed chest to a session that ends in some way, and then to one that commits. */
    private void assertBroughtTo(Engine engine, BiConsumer<Session, Chest> way) {
        Chest red = outside().changed();
        try (Session session = sessions.open()) {
            way.accept(session, red);
        }
        assertThat(red.name).isEqualTo("red!");
        for (Kind kind : Kind.values()) {
            assertThat(kind.of(red)).as(kind.attribute).extracting("name").containsExactlyInAnyOrder("florin", "groat");
        }
        sessions.transaction(session -> session.add(red));
        assertWritten(engine);
    }

    /** Returns a new coin with the key of another. */
    private static Coin another(Session session, String name) {
        Coin another = new Coin("another");
        another.id = coin(session, name).id;
        return another;
    }
}
