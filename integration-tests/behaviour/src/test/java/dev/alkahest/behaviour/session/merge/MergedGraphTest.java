package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.merge.NovelTable.NOVEL;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

class MergedGraphTest extends NovelTests {

    @TestOnAllDatabases
    void G5_cyclesEnd(Engine engine) {
        Writer writer = new Writer("Kafka", new Novel("Prozess"));
        writer.novels.get(0).writer.set(writer);
        Prize prize = new Prize("Fontane");
        prize.writers.add(writer);
        writer.prizes.add(prize);
        writer.portrait.set(new Portrait("k.jpg"));
        writer.portrait.get().writer.set(writer);
        sessions.transaction(session -> session.merge(writer));
        assertThat(novels(engine)).contains("Prozess|Kafka|null|null|null");
        assertThat(prizes(engine)).containsExactly("Fontane|Kafka", "Nobel|Mann");
        assertThat(rows(engine, "select count(*) from writer")).containsExactly("3");
    }

    @TestOnAllDatabases
    void G5_twoObjectsOfOneKeyBecomeOne(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"), new Novel("Schloss"));
        sent.novels.get(0).genre = new Genre("absurd", "a");
        sent.novels.get(1).genre = new Genre("absurd", "a");
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.novels.get(0).genre).isSameAs(own.novels.get(1).genre);
            session.commit();
        }
        assertThat(rows(engine, "select name, note from kind where note = 'a'")).containsExactly("absurd|a");
    }

    @TestOnAllDatabases
    void G5_twoObjectsOfOneKeyInOneCollectionBecomeOneMember(Engine engine) {
        Writer sent = sent();
        sent.novels =
                new ArrayList<>(List.of(sentNovel(zauberberg, "Zauberberg"), sentNovel(zauberberg, "Der Zauberberg")));
        Prize first = new Prize("Nobel prize");
        first.id = Long.parseLong(
                rows(engine, "select id from prize where name = 'Goethe'").get(0));
        first.writers = null;
        Prize second = new Prize("Goethe prize");
        second.id = first.id;
        second.writers = null;
        sent.prizes = new LinkedHashSet<>(List.of(first, second));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.novels).hasSize(1);
            assertThat(own.prizes).hasSize(1);
            session.commit();
        }
        assertThat(novels(engine)).hasSize(1).allMatch(row -> row.startsWith("Zauberberg|Mann"));
        assertThat(prizes(engine)).containsExactly("Nobel prize|Mann");
    }

    @TestOnAllDatabases
    void G5_copyOfTheOwnerInsideItsMembersDoesNotTakeThemAway(Engine engine) {
        Writer sent = sent();
        Novel novel = sentNovel(zauberberg, "Der Zauberberg");
        Writer copy = sent();
        copy.novels = new ArrayList<>();
        novel.writer.set(copy);
        sent.novels = new ArrayList<>(List.of(novel, sentNovel(buddenbrooks, "Buddenbrooks")));
        sent.novels.get(1).writer.set(copy);
        sessions.transaction(session -> session.merge(sent));
        assertThat(novels(engine))
                .containsExactly("Buddenbrooks|Mann|null|null|null", "Der Zauberberg|Mann|null|null|sad");
    }

    @TestOnAllDatabases
    void G6_versionOfTheRowIsMergedOnceAndCounted(Engine engine) {
        Writer detached = detached();
        detached.town = "Berlin";
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            session.commit();
            assertThat(own.version).isEqualTo(2);
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Berlin|2");
    }

    @TestOnAllDatabases
    void G6_versionThatDiffersRaises(Engine engine) {
        Writer detached = detached();
        sessions.transaction(session -> session.get(WRITER, mann).town = "Zürich");
        detached.town = "Berlin";
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Writer");
            session.rollback();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Zürich|2");
    }

    @TestOnAllDatabases
    void G6_versionThatDiffersDeepInTheGraphRaisesAndRollbackUndoesTheRest(Engine engine) {
        Writer detached = detached();
        sessions.transaction(session -> session.get(NOVEL, buddenbrooks).title = "B");
        detached.town = "Berlin";
        detached.novels.get(0).title = "Z";
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, mann);
            assertThatThrownBy(() -> session.merge(detached))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Novel");
            session.rollback();
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly("B|Mann|null|null|null", ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G6_versionZeroIsNotComparedAndTheRowsOwnStays(Engine engine) {
        sessions.transaction(session -> session.get(WRITER, mann).town = "Zürich");
        Writer sent = sent();
        sent.town = "Zürich";
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(own.version).isEqualTo(2);
            own.town = "Berlin";
            session.commit();
            assertThat(own.version).isEqualTo(3);
        }
        assertThat(rows(engine, "select town, version from writer where id = " + mann))
                .containsExactly("Berlin|3");
    }

    @TestOnAllDatabases
    void G6_versionIsComparedWithTheRowNotWithAnExpiredObject(Engine engine) {
        Writer detached = detached();
        try (Session session = sessions.open()) {
            session.get(WRITER, mann);
            session.commit();
            change(engine, "update writer set version = 2, town = 'Zürich' where id = " + mann);
            assertThatThrownBy(() -> session.merge(detached)).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void G7_objectGivenIsNotAttachedAndNotChanged(Engine engine) {
        Writer sent = new Writer("Kafka", new Novel("Prozess"));
        Novel novel = sent.novels.get(0);
        List<Novel> list = sent.novels;
        try (Session session = sessions.open()) {
            session.merge(sent);
            session.commit();
            assertThat(session.contains(sent)).isFalse();
            assertThat(session.contains(novel)).isFalse();
            assertThat(sent.novels).isSameAs(list);
            assertThat(sent.id).isNull();
            assertThat(novel.id).isNull();
            assertThat(novel.writer.get()).isNull();
            sent.name = "Franz";
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void G7_objectOfAnotherOpenSessionStaysThere(Engine engine) {
        try (Session other = sessions.open();
                Session session = sessions.open()) {
            Writer theirs = other.get(WRITER, mann);
            assertThat(theirs.novels).hasSize(2);
            other.commit();
            theirs.town = "Berlin";
            Writer ours = session.merge(theirs);
            assertThat(ours).isNotSameAs(theirs);
            assertThat(other.contains(theirs)).isTrue();
            session.commit();
        }
        assertThat(rows(engine, "select town from writer where id = " + mann)).containsExactly("Berlin");
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_mergeItselfWritesNothing(Engine engine) {
        Writer sent = sent();
        sent.novels = new ArrayList<>(List.of(new Novel("Felix Krull"), sentNovel(zauberberg, "Zauberberg")));
        try (Session session = sessions.open()) {
            Writer own = session.merge(sent);
            assertThat(session.pending()).containsExactly(own.novels.get(0));
            session.rollback();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_rollbackUndoesWhatMergeHasChanged(Engine engine) {
        Writer detached = detached();
        detached.town = "Berlin";
        detached.novels.clear();
        detached.novels.add(new Novel("Felix Krull"));
        detached.prizes.clear();
        detached.portrait.set(null);
        try (Session session = sessions.open()) {
            Writer own = session.merge(detached);
            session.flush();
            session.rollback();
            assertThat(own.town).isEqualTo("Lübeck");
            assertThat(own.novels)
                    .extracting(novel -> novel.title)
                    .containsExactlyInAnyOrder("Zauberberg", "Buddenbrooks");
            assertThat(own.prizes).hasSize(1);
            assertThat(own.portrait.get()).isNotNull();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(novels(engine)).containsExactly(BUDDENBROOKS, ZAUBERBERG);
    }

    @TestOnAllDatabases
    void G7_mergeWithoutAutoflushFlushesNothing(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            session.add(new Writer("Kafka"));
            Writer sent = sent();
            sent.town = "Berlin";
            session.merge(sent);
            assertThat(session.pending()).hasSize(1);
            session.commit();
        }
        assertThat(rows(engine, "select name, town from writer order by name"))
                .containsExactly("Hesse|null", "Kafka|null", "Mann|Berlin");
    }

    @TestOnAllDatabases
    void G7_mergeAmongPendingChanges(Engine engine) {
        sessions.transaction(session -> {
            Writer own = session.get(WRITER, mann);
            own.novels.add(new Novel("Felix Krull"));
            own.name = "T. Mann";
            Writer sent = sent();
            sent.town = "Berlin";
            session.merge(sent);
            assertThat(own.name).isEqualTo("Mann");
            assertThat(own.novels).hasSize(3);
        });
        assertThat(novels(engine)).hasSize(3).contains("Felix Krull|Mann|null|null|null");
        assertThat(rows(engine, "select name, town from writer where id = " + mann))
                .containsExactly("Mann|Berlin");
    }

    @TestOnAllDatabases
    void G5_longChainIsMerged(Engine engine) {
        Writer first = new Writer("w0");
        Writer last = first;
        for (int number = 1; number < 3000; number++) {
            Prize prize = new Prize("p" + number);
            prize.writers.add(last);
            last.prizes.add(prize);
            last = new Writer("w" + number);
            last.prizes.add(prize);
            prize.writers.add(last);
        }
        sessions.transaction(session -> session.merge(first));
        assertThat(rows(engine, "select count(*) from writer_prize")).containsExactly("5999");
    }
}
