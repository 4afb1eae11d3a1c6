package dev.alkahest.behaviour.session.version;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.version.ReplyTable.REPLY;
import static dev.alkahest.behaviour.session.version.SeatTable.SEAT;
import static dev.alkahest.behaviour.session.version.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class VersionTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new VersionMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Ticket ticket = new Ticket("leak");
            ticket.replies.add(new Reply("where?"));
            session.addAll(List.of(ticket, new Seat("A", 1)));
        });
    }

    private static Ticket ticket(Session session) {
        return session.query(TICKET).one();
    }

    private static List<String> tickets(Engine engine) {
        return rows(engine, "select title, version from ticket order by title");
    }

    @TestOnAllDatabases
    void V1_insertedRowHasVersionOne(Engine engine) {
        Ticket ticket = new Ticket("crack");
        ticket.version = 17;
        sessions.transaction(session -> session.add(ticket));
        assertThat(ticket.version).isEqualTo(1);
        assertThat(tickets(engine)).containsExactly("crack|1", "leak|1");
        assertThat(rows(engine, "select version from reply")).containsExactly("1");
        assertThat(rows(engine, "select version from seat")).containsExactly("1");
    }

    @TestOnAllDatabases
    void V1_eachUpdateCountsOne(Engine engine) {
        try (Session session = sessions.open()) {
            Ticket ticket = ticket(session);
            Reply reply = ticket.replies.get(0);
            Seat seat = session.get(SEAT, new SeatKey("A", 1));
            for (int round = 2; round <= 4; round++) {
                ticket.title = "leak " + round;
                reply.text = "where " + round;
                seat.guest = "guest " + round;
                session.flush();
                assertThat(ticket.version).isEqualTo(round);
                assertThat(reply.version).isEqualTo(round);
                assertThat(seat.version).isEqualTo((short) round);
            }
            session.commit();
        }
        assertThat(tickets(engine)).containsExactly("leak 4|4");
        assertThat(rows(engine, "select version from reply")).containsExactly("4");
        assertThat(rows(engine, "select version from seat")).containsExactly("4");
    }

    @TestOnAllDatabases
    void V1_flushWithoutAChangeCountsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Ticket ticket = ticket(session);
            ticket.title = "other";
            ticket.title = "leak";
            ticket.version = 9;
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(tickets(engine)).containsExactly("leak|1");
    }

    @TestOnAllDatabases
    void V1_versionSetByHandIsNotBelieved(Engine engine) {
        try (Session session = sessions.open()) {
            Ticket ticket = ticket(session);
            ticket.version = 9;
            ticket.title = "burst";
            session.commit();
            assertThat(ticket.version).isEqualTo(2);
        }
        assertThat(tickets(engine)).containsExactly("burst|2");
    }

    @TestOnAllDatabases
    void V1_updateOfAnotherVersionRaisesAndChangesNothing(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Ticket ticket = ticket(session);
            session.commit();
            change(engine, "update ticket set title = 'theirs', version = 2");
            ticket.title = "ours";
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Ticket")
                    .hasMessageContaining("changed");
            session.rollback();
        }
        assertThat(tickets(engine)).containsExactly("theirs|2");
    }

    @TestOnAllDatabases
    void V1_deleteOfAnotherVersionRaisesAndDeletesNothing(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Seat seat = session.get(SEAT, new SeatKey("A", 1));
            session.commit();
            change(engine, "update seat set guest = 'theirs', version = 2");
            session.delete(seat);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Seat");
        }
        assertThat(rows(engine, "select guest from seat")).containsExactly("theirs");
    }

    @TestOnAllDatabases
    void V1_updateOfADeletedRowRaises(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Seat seat = session.get(SEAT, new SeatKey("A", 1));
            session.commit();
            change(engine, "delete from seat");
            seat.guest = "ours";
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
        assertThat(rows(engine, "select * from seat")).isEmpty();
    }

    @TestOnAllDatabases
    void V1_orphanOfAnotherVersionRaises(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Ticket ticket = ticket(session);
            assertThat(ticket.replies).hasSize(1);
            session.commit();
            change(engine, "update reply set text = 'theirs', version = 2");
            ticket.replies.clear();
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
        assertThat(rows(engine, "select text from reply")).containsExactly("theirs");
    }

    @TestOnAllDatabases
    void V1_afterRollbackTheRowsVersionIsReadAndTheChangeCanBeMadeAgain(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Ticket ticket = ticket(session);
            session.commit();
            change(engine, "update ticket set title = 'theirs', version = 2");
            ticket.title = "ours";
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
            session.rollback();
            assertThat(ticket.version).isEqualTo(1);
            session.refresh(ticket);
            ticket.title = "ours again";
            session.commit();
            assertThat(ticket.version).isEqualTo(3);
        }
        assertThat(tickets(engine)).containsExactly("ours again|3");
    }

    @TestOnAllDatabases
    void V1_detachedObjectKeepsItsVersion(Engine engine) {
        Ticket detached;
        try (Session session = sessions.open()) {
            detached = ticket(session);
        }
        sessions.transaction(session -> ticket(session).title = "theirs");
        detached.title = "ours";
        try (Session session = sessions.open()) {
            session.add(detached);
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
        assertThat(tickets(engine)).containsExactly("theirs|2");
    }

    @TestOnAllDatabases
    void V1_detachedObjectWithoutHoldersIsDeletedByItsVersion(Engine engine) {
        Seat detached;
        try (Session session = sessions.open()) {
            detached = session.get(SEAT, new SeatKey("A", 1));
        }
        sessions.transaction(session -> session.get(SEAT, new SeatKey("A", 1)).guest = "theirs");
        try (Session session = sessions.open()) {
            session.delete(detached);
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
        detached.version = 2;
        sessions.transaction(session -> session.delete(detached));
        assertThat(rows(engine, "select * from seat")).isEmpty();
    }

    @TestOnAllDatabases
    void V1_versionsOfABatchAreCountedEach(Engine engine) {
        sessions.transaction(session -> {
            for (int number = 2; number <= 2500; number++) {
                session.add(new Seat("A", number));
            }
        });
        sessions.transaction(
                session -> session.query(SEAT).where(SEAT.number.gt(100)).all().forEach(seat -> seat.guest = "x"));
        sessions.transaction(session -> session.query(SEAT).all().forEach(seat -> seat.guest = "y" + seat.number));
        assertThat(rows(engine, "select version, count(*) from seat group by version order by version"))
                .containsExactly("2|100", "3|2400");
        assertThat(rows(engine, "select guest, number from seat"))
                .hasSize(2500)
                .allMatch(row -> row.matches("y(\\d+)\\|\\1"));
    }

    @TestOnAllDatabases
    void V1_oneStaleRowOfALargeBatchRaisesAndNothingIsWritten(Engine engine) {
        sessions.transaction(
                session -> IntStream.rangeClosed(2, 2500).forEach(number -> session.add(new Seat("A", number))));
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            List<Seat> seats = session.query(SEAT).all();
            session.commit();
            change(engine, "update seat set version = 2 where number = 1700");
            seats.forEach(seat -> seat.guest = "x");
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("1700");
            session.rollback();
            assertThat(seats).allMatch(seat -> seat.version == 1 && seat.guest == null);
        }
        assertThat(rows(engine, "select count(*) from seat where guest is null"))
                .containsExactly("2500");
    }

    @TestOnAllDatabases
    void V1_oneStaleRowOfABatchOfDeletesRaisesAndNothingIsDeleted(Engine engine) {
        sessions.transaction(
                session -> IntStream.rangeClosed(2, 1500).forEach(number -> session.add(new Seat("A", number))));
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            List<Seat> seats = session.query(SEAT).all();
            session.commit();
            change(engine, "update seat set version = 2 where number = 1200");
            seats.forEach(session::delete);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("1200");
        }
        assertThat(rows(engine, "select count(*) from seat")).containsExactly("1500");
    }

    @TestOnAllDatabases
    void V1_failedFlushLeavesVersionsAsTheyWere(Engine engine) {
        try (Session session = sessions.open()) {
            Ticket ticket = ticket(session);
            ticket.title = "burst";
            session.flush();
            session.add(new Seat("A", 1));
            assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class);
            session.rollback();
            assertThat(ticket.version).isEqualTo(1);
            ticket.title = "flood";
            session.commit();
            assertThat(ticket.version).isEqualTo(2);
        }
        assertThat(tickets(engine)).containsExactly("flood|2");
    }

    @TestOnAllDatabases
    void V1_newObjectInADeletedObjectsRowGoesOnWithItsVersion(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(session.get(SEAT, new SeatKey("A", 1)));
            Seat next = new Seat("A", 1);
            next.guest = "new";
            session.add(next);
            session.flush();
            assertThat(next.version).isEqualTo((short) 2);
            next.guest = "newer";
            session.commit();
        }
        assertThat(rows(engine, "select guest, version from seat")).containsExactly("newer|3");
    }

    @TestOnAllDatabases
    void V1_changeOfAReferenceCounts(Engine engine) {
        sessions.transaction(session -> {
            Ticket other = new Ticket("other");
            session.add(other);
            session.query(REPLY).one().ticket.set(other);
        });
        assertThat(rows(engine, "select version from reply")).containsExactly("2");
        assertThat(tickets(engine)).containsExactly("leak|1", "other|1");
    }

    @TestOnAllDatabases
    void V2_changeOfACollectionAloneDoesNotCount(Engine engine) {
        sessions.transaction(session -> {
            Ticket ticket = ticket(session);
            ticket.replies.add(new Reply("there"));
            ticket.marks.add(new Mark("red"));
        });
        sessions.transaction(session -> {
            Ticket ticket = ticket(session);
            ticket.replies.remove(0);
            ticket.marks.clear();
        });
        assertThat(tickets(engine)).containsExactly("leak|1");
    }

    @TestOnAllDatabases
    void V2_changeOfACollectionAndOfAColumnCountsOnce(Engine engine) {
        sessions.transaction(session -> {
            Ticket ticket = ticket(session);
            ticket.replies.add(new Reply("there"));
            ticket.title = "burst";
        });
        assertThat(tickets(engine)).containsExactly("burst|2");
    }
}
