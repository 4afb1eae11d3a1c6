package dev.alkahest.behaviour.keys.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/**
 * What a session does with boxes of one kind, whatever their key is.
 *
 * @param <B> the kind
 */
@KeepsTables
abstract class BoxTests<B extends Box<B>> {

    private final EntityTable<B> table;
    private SessionFactory sessions;

    BoxTests(EntityTable<B> table) {
        this.table = table;
    }

    /** Returns a new box whose key is different from those of boxes with other numbers, from 0 to 4. */
    abstract B box(int number);

    /** Returns whether a database can make such keys. */
    boolean isKnownTo(Database database) {
        return true;
    }

    @BeforeEach
    void createTables(Engine engine, Database database) {
        assumeThat(isKnownTo(database)).as("%s has this kind of key", database).isTrue();
        sessions = SessionFactory.create(engine, new KindsMappers());
        sessions.metadata().createAll(engine);
    }

    private List<B> boxes(int count) {
        return IntStream.range(0, count).mapToObj(this::labelledBox).toList();
    }

    private B labelledBox(int number) {
        B box = box(number);
        box.label = "box " + number;
        return box;
    }

    /** Inserts a box with two others in it, and one with another; returns the two. */
    private List<B> insertTwoWithOthers() {
        List<B> boxes = boxes(5);
        boxes.get(0).inner.addAll(boxes.subList(2, 4));
        boxes.get(1).inner.add(boxes.get(4));
        List<B> outer = boxes.subList(0, 2);
        sessions.transaction(session -> session.addAll(outer));
        return outer;
    }

    private List<B> all(Session session) {
        return session.query(table).all();
    }

    @TestOnAllDatabases
    void severalAreInsertedAndEachHasItsKey() {
        List<B> boxes = boxes(5);
        sessions.transaction(session -> session.addAll(boxes));

        assertThat(boxes).extracting(Box::key).doesNotContainNull().doesNotHaveDuplicates();
        try (Session session = sessions.open()) {
            for (B box : boxes) {
                assertThat(session.get(table, box.key()).label).isEqualTo(box.label);
            }
        }
    }

    @TestOnAllDatabases
    void oneIsFoundInTheIdentityMap(Engine engine) {
        List<B> boxes = boxes(5);
        sessions.transaction(session -> session.addAll(boxes));

        try (Session session = sessions.open()) {
            B held = Objects.requireNonNull(session.get(table, boxes.get(3).key()));
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(table, boxes.get(3).key()))
                                    .isSameAs(held)))
                    .isZero();
            assertThat(all(session)).hasSize(5).contains(held);
        }
    }

    @TestOnAllDatabases
    void collectionsAreLoadedForAllAtOnce(Engine engine) {
        List<B> outer = insertTwoWithOthers();

        try (Session session = sessions.open()) {
            List<B> loaded = all(session).stream()
                    .filter(box -> outer.stream().anyMatch(other -> other.label.equals(box.label)))
                    .toList();
            SentStatements sent = SentStatements.of(engine);
            assertThat(loaded)
                    .flatExtracting(box -> box.inner)
                    .extracting(box -> box.label)
                    .containsExactlyInAnyOrder("box 2", "box 3", "box 4");
            assertThat(sent.count()).isEqualTo(1);
            assertThat(loaded)
                    .allSatisfy(box -> assertThat(box.inner)
                            .allSatisfy(inner -> assertThat(inner.outer.get()).isSameAs(box)));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void oneMovesToAnother() {
        List<B> outer = insertTwoWithOthers();

        try (Session session = sessions.open()) {
            B first = session.get(table, outer.get(0).key());
            B second = session.get(table, outer.get(1).key());
            second.inner.get(0).outer.set(first);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(table, outer.get(0).key()).inner).hasSize(3);
            assertThat(session.get(table, outer.get(1).key()).inner).isEmpty();
        }
    }

    @TestOnAllDatabases
    void detachedOnesAreMerged() {
        List<B> outer = insertTwoWithOthers();
        B detached = outer.get(0);
        detached.label = "merged";
        detached.inner.get(0).label = "merged too";
        try (Session session = sessions.open()) {
            B held = session.get(table, detached.key());
            assertThat(session.merge(detached)).isSameAs(held).isNotSameAs(detached);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(all(session))
                    .extracting(box -> box.label)
                    .containsExactlyInAnyOrder("merged", "box 1", "merged too", "box 3", "box 4");
        }
    }

    @TestOnAllDatabases
    void oneIsDeletedWithThoseInIt() {
        List<B> outer = insertTwoWithOthers();

        sessions.transaction(
                session -> session.delete(session.get(table, outer.get(0).key())));

        try (Session session = sessions.open()) {
            assertThat(session.get(table, outer.get(0).key())).isNull();
            assertThat(all(session)).extracting(box -> box.label).containsExactlyInAnyOrder("box 1", "box 4");
        }
    }

    @TestOnAllDatabases
    void rolledBackOneCanBeAddedAgain() {
        B box = box(0);
        try (Session session = sessions.open()) {
            session.add(box);
            session.flush();
            session.rollback();
            assertThat(all(session)).isEmpty();
            session.add(box);
            session.commit();
            assertThat(session.get(table, box.key())).isSameAs(box);
        }
    }
}
