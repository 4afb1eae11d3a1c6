package dev.alkahest.behaviour.session.unique;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.unique.LockerTable.LOCKER;
import static dev.alkahest.behaviour.session.unique.SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class UniqueValuesTest {

    private SessionFactory sessions;

    /** Seats A to C with the numbers 1 to 3, nicknames a to c, and two tickets each. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new UniqueMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            for (int number = 1; number <= 3; number++) {
                Seat seat = new Seat(String.valueOf((char) ('A' + number - 1)), number);
                seat.nickname = String.valueOf((char) ('a' + number - 1));
                seat.tickets.addAll(List.of(new Ticket(), new Ticket()));
                session.add(seat);
            }
        });
    }

    private void edit(Consumer<List<Seat>> change) {
        sessions.transaction(session ->
                change.accept(session.query(SEAT).orderBy(SEAT.id.asc()).all()));
    }

    private static List<String> seats(Engine engine) {
        return rows(engine, "select code, nickname, number from row_seat order by id");
    }

    private static List<String> plan(Session session) {
        return session.planFlush().statements().stream()
                .map(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons())
                .toList();
    }

    @TestOnAllDatabases
    void F15_newRowTakesTheValueOfADeletedOne(Engine engine) {
        sessions.transaction(session -> {
            session.delete(session.query(SEAT).where(SEAT.code.eq("B")).one());
            Seat other = new Seat("B", 9);
            other.tickets.add(new Ticket());
            session.add(other);
            assertThat(plan(session))
                    .containsExactly("Ticket 2 [deleted]", "Seat 1 [deleted]", "Seat 1 [new]", "Ticket 1 [new]");
        });
        assertThat(seats(engine)).containsExactly("A|a|1", "C|c|3", "B|null|9");
        assertThat(rows(engine, "select count(*) from seat_ticket")).containsExactly("5");
    }

    @TestOnAllDatabases
    void F15_chainOfValuesIsUpdatedFromItsEnd(Engine engine) {
        edit(seats -> {
            seats.get(0).code = "B";
            seats.get(1).code = "C";
            seats.get(2).code = "D";
        });
        assertThat(seats(engine)).containsExactly("B|a|1", "C|b|2", "D|c|3");
        edit(seats -> {
            seats.get(2).code = "C";
            seats.get(1).code = "B";
            seats.get(0).code = "A";
        });
        assertThat(seats(engine)).containsExactly("A|a|1", "B|b|2", "C|c|3");
    }

    @TestOnAllDatabases
    void F15_swapGoesThroughNullWhereTheColumnMayBeNull(Engine engine) {
        sessions.transaction(session -> {
            List<Seat> seats = session.query(SEAT).orderBy(SEAT.id.asc()).all();
            seats.get(0).nickname = "b";
            seats.get(1).nickname = "a";
            assertThat(plan(session)).containsExactly("Seat 2 [value given up]", "Seat 2 [changed]");
        });
        assertThat(seats(engine)).containsExactly("A|b|1", "B|a|2", "C|c|3");
        assertThat(rows(engine, "select version from row_seat order by id")).containsExactly("2", "2", "1");
    }

    @TestOnAllDatabases
    void F15_swapOfValuesThatMayNotBeNullIsRefusedBeforeAnythingIsWritten(Engine engine) {
        assertThatThrownBy(() -> edit(seats -> {
                    seats.get(0).code = "B";
                    seats.get(1).code = "A";
                    seats.get(2).nickname = "other";
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("change the values of code in a circle: they are unique, and may not be NULL in"
                        + " between. Flush with another value in one of them, then set it.");
        assertThat(seats(engine)).containsExactly("A|a|1", "B|b|2", "C|c|3");
    }

    @TestOnAllDatabases
    void F15_constraintOfSeveralColumnsIsKept(Engine engine) {
        edit(seats -> {
            seats.get(0).number = 2;
            seats.get(1).number = 3;
            seats.get(2).hall = "side";
        });
        assertThat(rows(engine, "select hall, number from row_seat order by id"))
                .containsExactly("main|2", "main|3", "side|3");
    }

    @TestOnAllDatabases
    void F15_ownerOfAOneToOneGetsAnotherMember(Engine engine) {
        edit(seats -> seats.get(0).guest = new Guest("Ada"));
        edit(seats -> seats.get(0).guest = new Guest("Bo"));
        assertThat(rows(engine, "select name, code from seat_guest join row_seat on row_seat.id = seat_id"))
                .containsExactly("Bo|A");
    }

    @TestOnAllDatabases
    void F15_rollbackBringsBackWhatWasDeletedFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Seat former = session.query(SEAT).where(SEAT.code.eq("B")).one();
            session.delete(former);
            session.add(new Seat("B", 9));
            session.flush();
            session.rollback();
            assertThat(session.contains(former)).isTrue();
            assertThat(session.dirty()).isEmpty();
        }
        assertThat(seats(engine)).containsExactly("A|a|1", "B|b|2", "C|c|3");
    }

    @TestOnAllDatabases
    void F25_rowThatIsOnlyMarkedDeletedKeepsItsUniqueValue(Engine engine) {
        sessions.transaction(session -> session.add(new Locker("L1")));
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.delete(session.query(LOCKER).one());
                    session.add(new Locker("L1"));
                }))
                .isInstanceOf(UniqueException.class);
        assertThat(rows(engine, "select code from row_locker")).containsExactly("L1");
    }
}
