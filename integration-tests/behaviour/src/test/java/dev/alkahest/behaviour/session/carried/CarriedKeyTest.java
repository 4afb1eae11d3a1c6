package dev.alkahest.behaviour.session.carried;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.carried.ClubTable.CLUB;
import static dev.alkahest.behaviour.session.carried.GuestTable.GUEST;
import static dev.alkahest.behaviour.session.carried.SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;

/** Club a has seats 1 and 2 and a guest, club b has a note. */
@Needs(Capability.KEY_CASCADES)
@KeepsTables
class CarriedKeyTest {

    private SessionFactory sessions;
    private Engine engine;

    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new CarriedMappers());
        sessions.metadata().createAll(engine);
        Club a = new Club("a");
        Club b = new Club("b");
        a.seats.addAll(List.of(new Seat(1), new Seat(2)));
        a.guests.add(new Guest());
        b.notes.add(new Note());
        sessions.transaction(session -> session.addAll(List.of(a, b)));
    }

    private void change(BiConsumer<Club, Club> change) {
        try (Session session = sessions.open()) {
            change.accept(session.getOne(CLUB, "a"), session.getOne(CLUB, "b"));
            session.flush();
            assertThat(session.dirty()).isEmpty();
            assertThat(session.planFlush().statements()).isEmpty();
            session.commit();
        }
    }

    private List<String> seats() {
        return rows(engine, "select club_name, number from carried_seat order by 1, 2");
    }

    private List<String> clubOfGuest() {
        return rows(engine, "select club_name from carried_guest");
    }

    private List<String> clubOfNote() {
        return rows(engine, "select club_name from carried_note");
    }

    @TestOnAllDatabases
    void C10_memberMovesToANewOwnerThatTakesTheFormerKey() {
        try (Session session = sessions.open()) {
            Club a = session.getOne(CLUB, "a");
            a.name = "c";
            Club next = new Club("a");
            session.add(next);
            next.guests.add(a.guests.get(0));
            session.flush();
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(clubOfGuest()).containsExactly("a");
        assertThat(seats()).containsExactly("c|1", "c|2");
    }

    @TestOnAllDatabases
    void C10_memberMovesToAnOwnerThatTakesTheKeyOfItsFormerOne() {
        change((a, b) -> {
            a.name = "c";
            b.name = "a";
            b.guests.add(a.guests.get(0));
            b.seats.add(a.seats.get(0));
        });
        assertThat(clubOfGuest()).containsExactly("a");
        assertThat(seats()).containsExactly("a|1", "c|2");
    }

    @TestOnAllDatabases
    void C10_memberStaysWithItsOwnerWhileAnotherTakesItsKey() {
        change((a, b) -> {
            a.name = "c";
            b.name = "a";
        });
        assertThat(clubOfGuest()).containsExactly("c");
        assertThat(clubOfNote()).containsExactly("a");
    }

    @TestOnAllDatabases
    void C6_memberIsNotDeletedWithAnOwnerWhoseKeyItsNextOneTakes() {
        try (Session session = sessions.open()) {
            Club a = session.getOne(CLUB, "a");
            Club b = session.getOne(CLUB, "b");
            a.notes.add(b.notes.get(0));
            session.delete(b);
            a.name = "b";
            session.commit();
        }
        assertThat(clubOfNote()).containsExactly("b");
    }

    @TestOnAllDatabases
    void C5_orphanOfARenamedOwnerIsDeleted() {
        change((a, b) -> {
            a.seats.remove(0);
            a.name = "c";
        });
        assertThat(seats()).containsExactly("c|2");
    }

    @TestOnAllDatabases
    void F15_newMemberTakesTheKeyThatIsCarriedOnToAnOrphan() {
        change((a, b) -> {
            a.seats.remove(0);
            a.seats.add(new Seat(1));
            a.name = "c";
        });
        assertThat(seats()).containsExactly("c|1", "c|2");
    }

    @TestOnAllDatabases
    void F15_otherMemberTakesTheKeyThatIsCarriedOnToAnOrphan() {
        change((a, b) -> {
            a.seats.remove(0);
            a.seats.get(0).number = 1;
            a.name = "c";
        });
        assertThat(seats()).containsExactly("c|1");
    }

    @TestOnAllDatabases
    void F15_memberOfAnotherTakesTheKeyThatIsCarriedOnToADeletedOne() {
        sessions.transaction(session -> session.getOne(CLUB, "b").seats.add(new Seat(2)));
        try (Session session = sessions.open()) {
            Club a = session.getOne(CLUB, "a");
            Club b = session.getOne(CLUB, "b");
            session.delete(a.seats.get(1));
            a.seats.add(b.seats.get(0));
            a.name = "c";
            session.commit();
        }
        assertThat(seats()).containsExactly("c|1", "c|2");
    }

    @TestOnAllDatabases
    void F15_memberTakesTheKeyOfOneThatIsNumberedAnewAsItsOwnerIsRenamed() {
        sessions.transaction(session -> session.getOne(CLUB, "b").seats.add(new Seat(2)));
        change((a, b) -> {
            b.seats.get(0).number = 5;
            b.seats.add(a.seats.get(1));
            b.name = "c";
        });
        assertThat(seats()).containsExactly("a|1", "c|2", "c|5");
    }

    @TestOnAllDatabases
    void C10_memberMovesAwayFromARenamedOwner() {
        change((a, b) -> {
            b.seats.add(a.seats.get(0));
            a.name = "c";
        });
        assertThat(seats()).containsExactly("b|1", "c|2");
    }

    @TestOnAllDatabases
    void C10_memberMovesToARenamedOwner() {
        change((a, b) -> {
            b.seats.add(a.seats.get(0));
            b.name = "c";
        });
        assertThat(seats()).containsExactly("a|2", "c|1");
    }

    @TestOnAllDatabases
    void C10_memberIsRenamedWithItsOwner() {
        change((a, b) -> {
            Seat second = a.seats.remove(1);
            second.number = 5;
            a.seats.add(second);
            a.name = "c";
        });
        assertThat(seats()).containsExactly("c|1", "c|5");
        try (Session session = sessions.open()) {
            assertThat(session.getOne(SEAT, new SeatKey("c", 5)).club.get().name)
                    .isEqualTo("c");
        }
    }

    @TestOnAllDatabases
    void F11_objectIsWrittenBehindTheRenamedOneThatItComesToReferTo() {
        change((a, b) -> {
            a.head.set(b);
            b.name = "d";
        });
        assertThat(rows(engine, "select name, head_name from carried_club order by 1"))
                .containsExactly("a|d", "d|null");
    }

    @TestOnAllDatabases
    void A2_rowsThatAChangedKeyIsCarriedOnToAreReadBehindAFlush() {
        try (Session session = sessions.open()) {
            session.getOne(CLUB, "a").name = "c";
            assertThat(session.query(GUEST).where(GUEST.clubName.eq("c")).count())
                    .isEqualTo(1);
            session.getOne(CLUB, "c").name = "d";
            assertThat(session.get(SEAT, new SeatKey("d", 1))).isNotNull();
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsBackWhatWasCarriedOn() {
        try (Session session = sessions.open()) {
            Club a = session.getOne(CLUB, "a");
            Club b = session.getOne(CLUB, "b");
            Guest guest = session.query(GUEST).one();
            Seat first = a.seats.get(0);
            a.name = "c";
            b.name = "a";
            b.guests.add(guest);
            a.seats.remove(first);
            session.flush();
            session.rollback();
            assertThat(guest.club.get()).isSameAs(a);
            assertThat(a.guests).containsExactly(guest);
            assertThat(session.getOne(SEAT, new SeatKey("a", 1))).isSameAs(first);
            session.commit();
        }
        assertThat(seats()).containsExactly("a|1", "a|2");
        assertThat(clubOfGuest()).containsExactly("a");
    }
}
