package dev.alkahest.behaviour.failure;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.failure.FirmTable.FIRM;
import static dev.alkahest.behaviour.failure.ParcelTable.PARCEL;
import static dev.alkahest.query.LoadOption.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Rule I12: one row has a value that can't be read. The session goes on, and has nothing that was read half. */
@KeepsTables
class FailedReadingTest {

    private static final String SENDERS =
            "select p.label, f.name, p.within_id from fail_parcel p left join fail_firm f on f.id = p.sender_id order by p.id";

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new FailureMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Firm acme = new Firm("Acme");
            Parcel first = new Parcel(1, "first", acme, null);
            Parcel second = new Parcel(2, "second", acme, first);
            session.addAll(List.of(acme, first, second, new Parcel(3, "third", acme, second)));
        });
        change(engine, "update fail_parcel set weight = 'heavy' where id = 3");
    }

    private static void assertFails(Query<Parcel> query) {
        assertThatThrownBy(query::all).hasMessageContaining("weight");
    }

    private static Query<Parcel> inOrder(Session session) {
        return session.query(PARCEL).orderBy(PARCEL.id.asc());
    }

    private static void assertIsWhole(Session session) {
        Parcel second = session.getOne(PARCEL, 2L);
        assertThat(second.sender.name).isEqualTo("Acme");
        assertThat(second.within.label).isEqualTo("first");
        assertThat(second.within.sender).isSameAs(second.sender);
        second.label = "changed";
        session.commit();
    }

    private static void assertIsWritten(Engine engine) {
        assertThat(rows(engine, SENDERS)).containsExactly("first|Acme|null", "changed|Acme|1", "third|Acme|2");
    }

    @TestOnAllDatabases
    void I12_queryThatFailsLeavesNoHalfReadObject(Engine engine) {
        try (Session session = sessions.open()) {
            assertFails(inOrder(session));
            assertIsWhole(session);
        }
        assertIsWritten(engine);
    }

    @TestOnAllDatabases
    void I12_joinedQueryThatFailsLeavesNoHalfReadObject(Engine engine) {
        try (Session session = sessions.open()) {
            assertFails(inOrder(session).options(joined(PARCEL.within())));
            assertIsWhole(session);
        }
        assertIsWritten(engine);
    }

    @TestOnAllDatabases
    void I12_streamThatFailsLeavesTheObjectsOfItsPagesAlone(Engine engine) {
        try (Session session = sessions.open()) {
            try (Stream<Parcel> parcels = inOrder(session).stream(2)) {
                assertThatThrownBy(() -> parcels.forEach(parcel -> parcel.weight = new Weight(7)))
                        .hasMessageContaining("weight");
            }
            assertThat(session.dirty()).hasSize(2);
            assertIsWhole(session);
        }
        assertIsWritten(engine);
        assertThat(rows(engine, "select weight from fail_parcel order by id")).containsExactly("7 g", "7 g", "heavy");
    }

    @TestOnAllDatabases
    void I12_targetThatCantBeReadLeavesNoHalfReadOwner(Engine engine) {
        change(
                engine,
                "update fail_parcel set weight = '1 g' where id = 3",
                "update fail_parcel set weight = 'light' where id = 1");
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            assertThatThrownBy(() -> session.get(PARCEL, 3L)).hasMessageContaining("weight");
            session.commit();
            change(engine, "update fail_parcel set weight = '1 g' where id = 1");
            assertIsWhole(session);
        }
        assertIsWritten(engine);
    }

    @TestOnAllDatabases
    void I12_expiredObjectStaysExpiredWhereTheReadingFails(Engine engine) {
        try (Session session = sessions.open()) {
            Parcel second = session.getOne(PARCEL, 2L);
            session.commit();
            change(engine, "update fail_parcel set label = 'theirs' where id = 2");
            assertFails(inOrder(session));
            assertThat(session.isExpired(second)).isTrue();
            session.query(PARCEL).where(PARCEL.id.eq(2L)).one();
            assertThat(second.label).isEqualTo("theirs");
            assertIsWhole(session);
        }
        assertIsWritten(engine);
    }

    @TestOnAllDatabases
    void I12_rowThatCantBeReadAgainLeavesItsObjectExpired(Engine engine) {
        change(engine, "update fail_parcel set weight = '1 g' where id = 3");
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Parcel third = session.getOne(PARCEL, 3L);
            session.expire(third);
            session.commit();
            change(engine, "update fail_parcel set weight = 'heavy', label = 'theirs' where id = 3");
            assertFails(session.query(PARCEL).where(PARCEL.id.eq(3L)));
            assertThat(session.isExpired(third)).isTrue();
            session.commit();
            change(engine, "update fail_parcel set weight = '3 g' where id = 3");
            assertThat(session.getOne(PARCEL, 3L)).isSameAs(third);
            assertThat(third.weight).isEqualTo(new Weight(3));
            assertThat(third.label).isEqualTo("theirs");
        }
    }

    @TestOnAllDatabases
    void I12_firmOfAFailedQueryIsFoundAgain(Engine engine) {
        try (Session session = sessions.open()) {
            assertFails(inOrder(session));
            Firm acme = session.query(FIRM).one();
            assertThat(session.getOne(PARCEL, 1L).sender).isSameAs(acme);
        }
    }
}
