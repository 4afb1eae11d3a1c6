package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.merge.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.merge.PrizeTable.PRIZE;
import static dev.alkahest.behaviour.session.merge.ShelfmarkTable.SHELFMARK;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

class MergeTest extends NovelTests {

    @TestOnAllDatabases
    void G1_objectIsFoundByItsKeyInTheDatabase(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent());
            assertThat(own).isSameAs(session.get(WRITER, mann));
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void G1_heldObjectIsFoundWithoutASelect(Engine engine) {
        Writer sent = sent();
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            sent.town = "Berlin";
            SentStatements counted = SentStatements.of(engine);
            assertThat(session.merge(sent)).isSameAs(own);
            assertThat(counted.count()).isZero();
            assertThat(own.town).isEqualTo("Berlin");
        }
    }

    @TestOnAllDatabases
    void G1_expiredObjectIsReadAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            session.commit();
            change(engine, "update writer set town = 'Zürich' where name = 'Mann'");
            Writer sent = sent();
            assertThat(session.merge(sent)).isSameAs(own);
            session.commit();
        }
        assertThat(rows(engine, "select town from writer where name = 'Mann'")).containsExactly("Lübeck");
    }

    @TestOnAllDatabases
    void G1_objectWithoutAKeyIsNew(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own).isNotSameAs(sent);
            assertThat(session.stateOf(own)).isEqualTo(ObjectState.PENDING);
            session.commit();
            assertThat(sent.id).isNull();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, "Prozess|Kafka|null|null|null", ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G1_objectWhoseRowIsMissingIsNewWithThatKey(Engine engine) {
        Writer sent = new Writer("Kafka");
        sent.id = 500L;
        sent.version = 7;
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, "select name, version from writer where id = 500"))
                .containsExactly("Kafka|1");
    }

    @TestOnAllDatabases
    void G1_expiredObjectWhoseRowHasGoneIsInsertedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Genre own = session.get(GENRE, "sad");
            session.commit();
            change(engine, "update novel set mood_name = null", "delete from kind where name = 'sad'");
            session.merge(new Genre("sad", "again"));
            session.commit();
            assertThat(session.stateOf(own)).isNotEqualTo(ObjectState.PENDING);
        }
        assertThat(rows(engine, "select note from kind where name = 'sad'")).containsExactly("again");
    }

    @TestOnAllDatabases
    void G1_pendingObjectWithTheKeyIsTheTarget(Engine engine) {
        try (Session session = sessions.open()) {
            Genre pending = new Genre("short", "first");
            session.add(pending);
            assertThat(session.merge(new Genre("short", "second"))).isSameAs(pending);
            session.commit();
        }
        assertThat(rows(engine, "select note from kind where name = 'short'")).containsExactly("second");
    }

    @TestOnAllDatabases
    void G1_pendingObjectWithTheKeyIsTheTargetOfADeepOneToo(Engine engine) {
        try (Session session = sessions.open()) {
            Genre pending = new Genre("short", "first");
            session.add(pending);
            Writer sent = new Writer("Kafka", new Novel("Prozess"));
            sent.novels.get(0).genre = new Genre("short", "second");
            Writer own = session.merge(sent);
            assertThat(own.novels.get(0).genre).isSameAs(pending);
            session.commit();
        }
        assertThat(rows(engine, "select note from kind where name = 'short'")).containsExactly("second");
    }

    @TestOnAllDatabases
    void G1_markedObjectLosesItsMark(Engine engine) {
        sessions.transaction(session -> {
            Prize prize = session.query(PRIZE).where(PRIZE.name.eq("Goethe")).one();
            session.delete(prize);
            Prize sent = new Prize("Büchner");
            sent.id = prize.id;
            session.withoutAutoflush(() -> assertThat(session.merge(sent)).isSameAs(prize));
        });
        assertThat(rows(engine, "select name from prize order by name")).containsExactly("Büchner", "Nobel");
    }

    @TestOnAllDatabases
    void G1_compositeKeys(Engine engine) {
        sessions.transaction(session -> {
            Shelfmark own = session.get(SHELFMARK, new ShelfmarkKey("A", 1));
            assertThat(session.merge(new Shelfmark("A", 1, "clean"))).isSameAs(own);
            session.merge(new Shelfmark("A", 2, "new"));
        });
        assertThat(rows(engine, "select number, note from shelfmark order by number"))
                .containsExactly("1|clean", "2|new");
    }

    @TestOnAllDatabases
    void G2_objectOfTheSessionIsReturnedAsItIs(Engine engine) {
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            Writer pending = new Writer("Kafka");
            session.add(pending);
            assertThat(session.merge(own)).isSameAs(own);
            assertThat(session.merge(pending)).isSameAs(pending);
        }
    }

    @TestOnAllDatabases
    void G2_objectOfTheSessionInsideAGraphStaysWhatItIs(Engine engine) {
        sessions.transaction(session -> {
            Genre own = session.get(GENRE, "epic");
            Writer sent = new Writer("Kafka", new Novel("Prozess"));
            sent.novels.get(0).genre = own;
            assertThat(session.merge(sent).novels.get(0).genre).isSameAs(own);
        });
        assertThat(novels(engine)).contains("Prozess|Kafka|epic|null|null");
    }

    @TestOnAllDatabases
    void G3_columnsAreCopiedNullsToo(Engine engine) {
        Writer sent = sent();
        sent.name = "Thomas Mann";
        sent.town = null;
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, "select name, town, version from writer where id = " + mann))
                .containsExactly("Thomas Mann|null|2");
    }

    @TestOnAllDatabases
    void G3_onlyWhatDiffersIsWritten(Engine engine) {
        Writer detached = detached();
        detached.novels.get(0).title = "Der Zauberberg";
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            assertThat(session.dirty()).containsExactly(own.novels.get(0));
            assertThat(SentStatements.in(engine, session::commit)).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void G3_wholeGraphWithoutChangesSendsSelectsAlone(Engine engine) {
        Writer detached = detached();
        try (Session session = sessions.open()) {
            session.merge(detached);
            assertThat(session.dirty()).isEmpty();
            assertThat(session.pending()).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }
}
