package dev.alkahest.behaviour.session.stream;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.stream.VoyageTable.VOYAGE;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class StreamTest {

    private static final int VOYAGES = 10;

    private SessionFactory sessions;

    /** The voyages 0 to 9, with two stops each. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new StreamMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            for (int number = 0; number < VOYAGES; number++) {
                Voyage voyage = new Voyage(number);
                voyage.stops.addAll(List.of(new Stop(), new Stop()));
                session.add(voyage);
            }
        });
    }

    private static Query<Voyage> voyages(Session session) {
        return session.query(VOYAGE).orderBy(VOYAGE.number.asc());
    }

    /** Asserts that no statement of a session's connection holds the table any more. */
    private static void assertIsFree(Connection connection) {
        connection.update("drop table stream_stop");
        connection.update("drop table stream_voyage");
        connection.rollback();
    }

    @TestOnAllDatabases
    void I9_pageIsOfTheSizeAskedForAndLoadsItsRelationshipsAtOnce(Engine engine) {
        try (Session session = sessions.open();
                Stream<Voyage> voyages = voyages(session).options(selectin(VOYAGE.stops())).stream(4)) {
            SentStatements sent = SentStatements.of(engine);
            List<Long> statements = new ArrayList<>();
            voyages.forEach(voyage -> {
                assertThat(voyage.stops).hasSize(2);
                statements.add(sent.count());
            });
            assertThat(statements).containsExactly(1L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 1L, 0L);
        }
    }

    @TestOnAllDatabases
    void I11_pageWithoutRowsIsRefused() {
        try (Session session = sessions.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> voyages(session).stream(0))
                    .withMessageContaining("at least 1");
        }
    }

    @TestOnAllDatabases
    void I11_streamReadToItsEndIsClosed(Engine engine) {
        try (Connection connection = engine.connect();
                Session session = sessions.withConnection(connection).open()) {
            assertThat(voyages(session).stream(3).map(voyage -> voyage.number).toList())
                    .containsExactlyElementsOf(
                            IntStream.range(0, VOYAGES).boxed().toList());
            assertIsFree(connection);
        }
    }

    @TestOnAllDatabases
    void I11_streamClosedEarlyLetsGoOfItsRows(Engine engine) {
        try (Connection connection = engine.connect();
                Session session = sessions.withConnection(connection).open()) {
            try (Stream<Voyage> voyages = voyages(session).stream(3)) {
                assertThat(voyages.findFirst()).isPresent();
            }
            assertIsFree(connection);
        }
    }

    @TestOnAllDatabases
    void I11_streamWhoseConsumerFailsLetsGoOfItsRows(Engine engine) {
        try (Connection connection = engine.connect();
                Session session = sessions.withConnection(connection).open()) {
            assertThatThrownBy(() -> {
                        try (Stream<Voyage> voyages = voyages(session).stream(3)) {
                            voyages.forEach(voyage -> {
                                throw new IllegalStateException("sunk");
                            });
                        }
                    })
                    .hasMessage("sunk");
            assertIsFree(connection);
        }
    }

    @TestOnAllDatabases
    void I11_flushOnTheWayWritesAndTheStreamGoesOn(Engine engine) {
        sessions.transaction(session -> {
            try (Stream<Voyage> voyages = voyages(session).stream(3)) {
                voyages.forEach(voyage -> {
                    voyage.number += 100;
                    session.flush();
                });
            }
        });
        assertThat(rows(engine, "select count(*), min(number), max(number) from stream_voyage"))
                .containsExactly("10|100|109");
    }

    @TestOnAllDatabases
    void I11_otherQueriesMayBeAskedOnTheWay() {
        try (Session session = sessions.open();
                Stream<Voyage> voyages = voyages(session).stream(3)) {
            assertThat(voyages.map(voyage -> session.query(VOYAGE)
                                    .where(VOYAGE.number.ge(voyage.number))
                                    .count())
                            .toList())
                    .containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
        }
    }

    @TestOnAllDatabases
    void I11_lettingGoOfObjectsOnTheWayKeepsTheSessionSmall() {
        try (Session session = sessions.open();
                Stream<Voyage> voyages = voyages(session).stream(3)) {
            List<Integer> numbers = new ArrayList<>();
            voyages.forEach(voyage -> {
                numbers.add(voyage.number);
                session.expunge(voyage);
                assertThat(session.contains(voyage)).isFalse();
            });
            assertThat(numbers).hasSize(VOYAGES).doesNotHaveDuplicates();
        }
    }

    @TestOnAllDatabases
    void I11_expiryOnTheWayIsOfWhatWasRead() {
        try (Session session = sessions.open();
                Stream<Voyage> voyages = voyages(session).stream(3)) {
            List<Integer> stops = voyages.map(voyage -> {
                        session.expireAll();
                        return voyage.stops.size();
                    })
                    .toList();
            assertThat(stops).hasSize(VOYAGES).containsOnly(2);
        }
    }

    @TestOnAllDatabases
    void I11_commitEndsAStreamThatIsNotReadToItsEnd() {
        try (Session session = sessions.open()) {
            Iterator<Voyage> voyages = voyages(session).stream(3).iterator();
            voyages.next().number = 100;
            session.commit();
            assertThat(voyages.next().number).isEqualTo(1);
            assertThat(voyages.next().number).isEqualTo(2);
            assertThatThrownBy(voyages::next)
                    .isInstanceOf(ClosedException.class)
                    .hasMessageContaining("its transaction ended")
                    .hasMessageContaining("Read it to its end before");
            assertThat(session.query(VOYAGE).where(VOYAGE.number.eq(100)).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I11_rollbackEndsAStreamThatIsNotReadToItsEnd() {
        try (Session session = sessions.open()) {
            Iterator<Voyage> voyages = voyages(session).stream(1).iterator();
            voyages.next();
            session.rollback();
            assertThatThrownBy(voyages::next).isInstanceOf(ClosedException.class);
        }
    }
}
