package dev.alkahest.behaviour.session.merge;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.merge.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.merge.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class MassMergeTest {

    private static final int MANY = 1000;

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new MergeMappers());
        sessions.metadata().createAll(engine);
    }

    /** Returns writers with two novels each, of one genre, of a session that is closed. */
    private List<Writer> detached(int count) {
        sessions.transaction(session -> {
            Genre epic = new Genre("epic", "long");
            IntStream.range(0, count).forEach(at -> {
                Writer writer = new Writer("writer " + at, new Novel("first " + at), new Novel("second " + at));
                writer.novels.forEach(novel -> novel.genre = epic);
                session.add(writer);
            });
        });
        try (Session session = sessions.open()) {
            List<Writer> writers =
                    session.query(WRITER).orderBy(WRITER.id.asc()).all();
            writers.forEach(writer -> {
                touch(writer.novels);
                writer.novels.forEach(novel -> assertThat(novel.writer.get()).isSameAs(writer));
            });
            return writers;
        }
    }

    @TestOnAllDatabases
    void G8_manyObjectsWithTheirChildrenAreReadByFewStatements(Engine engine) {
        List<Writer> writers = detached(MANY);
        try (Session session = sessions.open()) {
            List<Writer> merged = new ArrayList<>();
            long sent = SentStatements.in(engine, () -> merged.addAll(session.mergeAll(writers)));
            assertThat(sent).isLessThan(10);
            assertThat(merged).hasSize(MANY).doesNotContainAnyElementsOf(writers);
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void G8_onlyWhatDiffersIsWritten(Engine engine) {
        List<Writer> writers = detached(10);
        writers.get(3).town = "Bern";
        writers.get(4).novels.get(1).title = "third";
        writers.get(5).novels.remove(0);
        Novel added = new Novel("new");
        writers.get(6).novels.add(added);
        sessions.transaction(session -> {
            List<Writer> merged = session.mergeAll(writers);
            assertThat(merged)
                    .extracting(writer -> writer.id)
                    .containsExactlyElementsOf(
                            writers.stream().map(writer -> writer.id).toList());
            assertThat(session.dirty()).hasSizeBetween(2, 3);
            assertThat(session.pending()).hasSize(1).doesNotContain(added);
        });
        assertThat(rows(engine, "select name from writer where town = 'Bern'")).containsExactly("writer 3");
        assertThat(rows(engine, "select title from novel where title in ('third', 'new') order by title"))
                .containsExactly("new", "third");
        assertThat(rows(engine, "select count(*) from novel")).containsExactly("20");
    }

    @TestOnAllDatabases
    void G8_newObjectsAndOwnOnesGoTogether(Engine engine) {
        List<Writer> writers = detached(2);
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, writers.get(0).id);
            Writer unknown = new Writer("new");
            List<Writer> merged = session.mergeAll(List.of(own, writers.get(0), unknown, writers.get(1)));
            assertThat(merged.get(0)).isSameAs(own);
            assertThat(merged.get(1)).isSameAs(own);
            assertThat(session.stateOf(merged.get(2))).isEqualTo(ObjectState.PENDING);
            assertThat(merged.get(2)).isNotSameAs(unknown);
            assertThat(session.stateOf(merged.get(3))).isEqualTo(ObjectState.PERSISTENT);
        }
    }

    @TestOnAllDatabases
    void G5_theFirstOfTwoWithOneKeyHasTheLastWord(Engine engine) {
        sessions.transaction(session -> session.add(new Genre("epic", "long")));
        try (Session session = sessions.open()) {
            List<Genre> merged = session.mergeAll(List.of(new Genre("epic", "first"), new Genre("epic", "second")));
            assertThat(merged.get(0)).isSameAs(merged.get(1));
            assertThat(merged.get(0).note).isEqualTo("first");
        }
    }

    @TestOnAllDatabases
    void G6_aVersionThatDiffersLeavesEverythingAsItWas(Engine engine) {
        List<Writer> writers = detached(3);
        change(engine, "update writer set version = version + 1 where name = 'writer 2'");
        writers.get(0).town = "Bern";
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.mergeAll(writers)).isInstanceOf(StaleRowException.class);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void G1_whatIsMarkedForDeletionIsKept(Engine engine) {
        List<Writer> writers = detached(2);
        try (Session session = sessions.open()) {
            Writer own = session.get(WRITER, writers.get(1).id);
            session.delete(own);
            session.mergeAll(writers);
            assertThat(session.deleted()).doesNotContain(own);
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from writer")).containsExactly("2");
    }

    @TestOnAllDatabases
    void G1_expiredObjectsAreReadTogether(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Genre("epic", "long"), new Genre("sad", "very"))));
        try (Session session = sessions.open()) {
            List<Genre> own = session.query(GENRE).orderBy(GENRE.name.asc()).all();
            session.commit();
            List<Genre> sent = List.of(new Genre("epic", "short"), new Genre("sad", "very"), new Genre("odd", "new"));
            assertThat(SentStatements.in(engine, () -> session.mergeAll(sent))).isEqualTo(1);
            assertThat(session.dirty()).containsExactly(own.get(0));
            assertThat(session.pending()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void G8_nothingIsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.mergeAll(List.of())).isEmpty();
        }
    }
}
