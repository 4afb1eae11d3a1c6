package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule G9. */
@KeepsTables
class CacheMergeTest {

    private SessionFactory sessions;
    private long mann;

    /** Mann of Lübeck has Zauberberg, epic, and the Nobel prize. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new MergeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Writer writer = new Writer("Mann", new Novel("Zauberberg"));
            writer.town = "Lübeck";
            writer.novels.get(0).genre = new Genre("epic", "long");
            writer.prizes.add(new Prize("Nobel"));
            writer.portrait.set(new Portrait("mann.jpg"));
            session.add(writer);
            session.flush();
            mann = writer.id;
        });
    }

    /** Returns Mann as a cache has him: with his novels, without prizes and portrait. */
    private Writer cached() {
        try (Session session = sessions.open()) {
            Writer writer = session.getOne(WRITER, mann);
            assertThat(writer.novels).hasSize(1);
            return writer;
        }
    }

    @TestOnAllDatabases
    void G9_cachedObjectIsLoadedWithoutAStatement(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            Writer own = session.merge(cached, MergeMode.FROM_CACHE);
            assertThat(own).isNotSameAs(cached);
            assertThat(session.stateOf(own)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(WRITER, mann)).isSameAs(own);
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(own.novels).extracting(novel -> novel.title).containsExactly("Zauberberg");
            assertThat(own.novels.get(0)).isNotSameAs(cached.novels.get(0));
            assertThat(own.novels.get(0).writer.get()).isSameAs(own);
            assertThat(own.novels.get(0).genre.name).isEqualTo("epic");
            session.commit();
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void G9_whatTheCacheDoesNotHoldIsLoadedLater(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            Writer own = session.merge(cached, MergeMode.FROM_CACHE);
            assertThat(own.prizes).extracting(prize -> prize.name).containsExactly("Nobel");
            assertThat(own.portrait.get().file).isEqualTo("mann.jpg");
        }
    }

    @TestOnAllDatabases
    void G9_changesMadeLaterAreWritten(Engine engine) {
        Writer cached = cached();
        sessions.transaction(session -> {
            Writer own = session.merge(cached, MergeMode.FROM_CACHE);
            own.town = "München";
            own.novels.remove(0);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(2);
        });
        try (Session session = sessions.open()) {
            Writer read = session.getOne(WRITER, mann);
            assertThat(read.town).isEqualTo("München");
            assertThat(read.novels).isEmpty();
            assertThat(cached.town).isEqualTo("Lübeck");
            assertThat(cached.novels).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void G9_rollbackReadsAgain(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            Writer own = session.merge(cached, MergeMode.FROM_CACHE);
            own.town = "München";
            session.flush();
            session.rollback();
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(session.isExpired(own)).isTrue();
            assertThat(session.get(WRITER, mann)).isSameAs(own);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void G9_objectThatIsHereTakesTheValues(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            Writer own = session.getOne(WRITER, mann);
            cached.novels.get(0).title = "Zauberberg"; // as it was
            assertThat(session.mergeAll(List.of(cached, cached), MergeMode.FROM_CACHE))
                    .containsExactly(own, own);
            assertThat(SentStatements.in(engine, () -> assertThat(own.novels).hasSize(1)))
                    .isZero();
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void G9_newerVersionOfTheSessionsOwnIsKept(Engine engine) {
        Writer cached = cached();
        change(engine, "update writer set version = version + 1, town = 'Zürich'");
        try (Session session = sessions.open()) {
            Writer own = session.getOne(WRITER, mann);
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(StaleRowException.class);
            assertThat(own.town).isEqualTo("Zürich");
        }
    }

    @TestOnAllDatabases
    void G9_membersAndPairsThatTheSessionHasNotWrittenAreNotLost(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            Writer own = session.getOne(WRITER, mann);
            session.withoutAutoflush(() -> own.novels.add(new Novel("Buddenbrooks")));
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("would lose what was changed");
            assertThat(own.novels).hasSize(2);
            session.rollback();
            own.prizes.clear();
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("would lose what was changed");
            session.flush();
            session.merge(cached, MergeMode.FROM_CACHE);
            assertThat(own.prizes).isEmpty();
        }
    }

    @TestOnAllDatabases
    void G9_rowThatWasDeletedInThisTransactionIsNotThere(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            session.delete(session.getOne(WRITER, mann));
            session.flush();
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "merge() from a cache takes objects for what the database has, and the row of Writer with key "
                                    + mann + " was deleted in this transaction. Roll back, or leave it out.");
            session.rollback();
            assertThat(session.merge(cached, MergeMode.FROM_CACHE).town).isEqualTo("Lübeck");
        }
    }

    @TestOnAllDatabases
    void G9_changesOfTheSessionsOwnAreNotLost(Engine engine) {
        Writer cached = cached();
        try (Session session = sessions.open()) {
            session.getOne(WRITER, mann).town = "München";
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("merge() from a cache would lose what was changed in the session's Writer with key "
                            + mann + ". Flush first, or expire it.");
        }
    }

    @TestOnAllDatabases
    void G9_changedObjectIsNotOfACache(Engine engine) {
        Writer cached = cached();
        cached.town = "München";
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("merge() from a cache writes nothing, and Writer with key " + mann
                            + " was changed since it was loaded. Merge it without MergeMode.FROM_CACHE.");
        }
    }

    @TestOnAllDatabases
    void G9_newObjectIsNotOfACache(Engine engine) {
        Writer cached = cached();
        cached.novels.add(new Novel("Buddenbrooks"));
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(cached, MergeMode.FROM_CACHE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "merge() from a cache takes objects for what the database has, and this Novel has no row."
                                    + " Save it first.");
            assertThat(session.contains(cached)).isFalse();
            assertThat(session.dirty()).isEmpty();
        }
    }
}
