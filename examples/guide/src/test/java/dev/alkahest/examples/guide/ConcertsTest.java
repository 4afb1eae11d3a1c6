package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcertsTest {

    private Engine engine;
    private Session session;

    @BeforeEach
    void open() {
        engine = Engine.create("h2:mem:concerts");
        SessionFactory sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    private Concert saved(Concert concert) {
        session.add(concert);
        session.commit();
        return concert;
    }

    @Test
    void valuesOfYourOwnAreStoredAndFound() {
        Concert concert = saved(new Concert(new Money(new BigDecimal("500")), Mood.WILD));
        saved(new Concert(new Money(new BigDecimal("500")), Mood.CALM));

        assertThat(Concerts.ofFee(session)).containsExactly(concert);
    }

    @Test
    void valuesThatTheDatabaseMakesAreThereAfterTheFlush() {
        assertThat(Concerts.reduced(session)).containsExactly(new BigDecimal("18.00"), new BigDecimal("10.00"));
    }

    @Test
    void changesWithinDocumentsAreWritten() {
        Concert concert = saved(new Concert(new Money(new BigDecimal("500")), Mood.WILD));
        Concerts.encore(session, concert);
        assertThat(Concerts.thatEndWith(session, "Ride On")).containsExactly(concert);
        assertThat(Concerts.thatEndWith(session, "Rocker")).isEmpty();
        session.expungeAll();

        assertThat(session.getOne(ConcertTable.CONCERT, concert.id).encores).containsExactly("Ride On");
    }

    @Test
    void valuesOfSeveralColumnsAreStoredAndFound() {
        Concert concert = new Concert(new Money(new BigDecimal("500")), Mood.WILD);
        concert.hall = new Hall("Spektrum", "Oslo", 9700);
        saved(concert);
        saved(new Concert(new Money(new BigDecimal("100")), Mood.CALM));

        assertThat(Concerts.inALargeHall(session)).containsExactly(concert);
    }

    @Test
    void objectsAreMadeByTheirConstructors() {
        Seat seat = new Seat("A", 7);
        session.addAll(List.of(seat, new Country("NO", "Norway")));
        session.commit();
        session.expungeAll();

        Seat read = session.getOne(SeatTable.SEAT, seat.id);
        read.broken = true;
        session.commit();
        assertThat(read.row + read.number).isEqualTo("A7");
        assertThat(session.getOne(CountryTable.COUNTRY, "NO").name()).isEqualTo("Norway");
    }

    @Test
    void objectsAreBuiltByName() {
        Album album = Concerts.built(new Artist("AC/DC"));
        session.add(album);
        session.commit();

        assertThat(album.tags).extracting(tag -> tag.name).containsExactlyInAnyOrder("rock", "hard");
        assertThat(album.artist.get().albums).containsExactly(album);
    }

    @Test
    void keysAreMadeBeforeTheInsert() {
        Ticket first = new Ticket();
        Ticket second = new Ticket();
        Booking booking = new Booking();
        session.addAll(List.of(first, second, booking));
        session.commit();

        assertThat(second.id).isGreaterThan(first.id);
        assertThat(booking.number).startsWith("B");
    }

    @Test
    void valuesAreComputedWithTheRow() {
        Venue hall = new Venue("Glasgow", 900, 600);
        session.addAll(List.of(hall, new Venue("Leeds", 100, 2000)));
        session.flush();
        Concert concert = new Concert(new Money(new BigDecimal("500")), Mood.WILD);
        concert.venueId = hall.id;
        saved(concert);

        assertThat(Concerts.largest(session)).containsExactly(hall);
        assertThat(hall.places).isEqualTo(1500);
        assertThat(hall.concerts).isEqualTo(1);
    }

    @Test
    void rowsAreLeftOutUnlessAllAreAskedFor() {
        session.addAll(List.of(new Review("fine", true), new Review("draft", false)));
        session.commit();

        assertThat(Concerts.retract(session)).hasSize(2);
        assertThat(session.query(ReviewTable.REVIEW).count()).isZero();
    }
}
