package dev.alkahest.behaviour.session.plan;

import static dev.alkahest.behaviour.session.plan.AlbumTable.ALBUM;
import static dev.alkahest.behaviour.session.plan.ArtistTable.ARTIST;
import static dev.alkahest.behaviour.session.plan.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.plan.StudioTable.STUDIO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The texts of a plan, and their order, are those of the flush. */
@KeepsTables
class PlannedTextTest {

    private Session session;
    private SqlLog log;

    /** Abba have Arrival, with two tracks, which is pop and rock; Boney M. and Polar are alone. */
    @BeforeEach
    void createRows(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new PlanMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(writing -> {
            Album arrival = new Album("Arrival");
            arrival.artist = new Artist("Abba");
            arrival.tracks.addAll(List.of(new Track("Tiger"), new Track("Fernando")));
            arrival.genres.addAll(List.of(new Genre("pop"), new Genre("rock")));
            writing.addAll(List.of(arrival, new Artist("Boney M."), new Genre("disco"), new Studio("Polar")));
        });
        log = SqlLog.open();
        session = sessions.open();
    }

    @AfterEach
    void close() {
        session.close();
        log.close();
    }

    private List<String> assertSentAsPlanned() {
        List<PlannedStatement> plan = session.planFlush().statements();
        log.take();
        session.flush();
        assertThat(log.take())
                .filteredOn(text -> !text.startsWith("SELECT")) // by which a delete finds who refers to what goes
                .containsExactlyElementsOf(
                        plan.stream().map(PlannedStatement::sql).toList());
        return plan.stream()
                .map(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons())
                .toList();
    }

    private Album arrival() {
        return session.query(ALBUM).one();
    }

    private Artist artist(String name) {
        return session.query(ARTIST).where(ARTIST.name.eq(name)).one();
    }

    @TestOnAllDatabases
    void mixedFlushSendsItsPlan() {
        Album arrival = arrival();
        Artist boney = artist("Boney M.");
        Genre disco = session.getOne(GENRE, "disco");
        assertThat(arrival.tracks).hasSize(2);
        assertThat(arrival.genres).hasSize(2);
        arrival.title = "Arrivals";
        arrival.tracks.get(0).name = "Tiger!";
        arrival.tracks.remove(1);
        arrival.tracks.add(new Track("Dum Dum"));
        arrival.genres.removeIf(genre -> genre.name.equals("rock"));
        arrival.genres.add(disco);
        session.delete(boney);
        Album waterloo = new Album("Waterloo");
        waterloo.artist = arrival.artist;
        waterloo.genres.add(arrival.genres.get(0));
        Studio first = new Studio("Metronome");
        Studio second = new Studio("Glen");
        first.rival = second;
        second.rival = first;
        session.addAll(List.of(waterloo, first, second));
        assertThat(assertSentAsPlanned())
                .containsExactly(
                        "Album.genres 1 [pair parted]",
                        "Album 1 [changed]",
                        "Album 1 [new]",
                        "Studio 2 [new]",
                        "Studio 2 [post-update]",
                        "Track 1 [changed]",
                        "Track 1 [new]",
                        "Album.genres 2 [pair made]",
                        "Track 1 [orphan]",
                        "Artist 1 [deleted]");
    }

    @TestOnAllDatabases
    void cycleOfNewObjectsSendsItsPlan() {
        Studio first = new Studio("Metronome");
        Studio second = new Studio("Glen");
        first.rival = second;
        second.rival = first;
        session.query(STUDIO).one().rival = second;
        session.addAll(List.of(first, second));
        assertThat(assertSentAsPlanned())
                .containsExactly("Studio 2 [new]", "Studio 1 [changed]", "Studio 2 [post-update]");
    }

    @TestOnAllDatabases
    void deletedGraphSendsItsPlan() {
        Album arrival = arrival();
        session.delete(arrival);
        session.delete(arrival.artist);
        assertThat(assertSentAsPlanned())
                .containsExactly(
                        "Album.genres 1 [deleted]", "Track 2 [deleted]", "Album 1 [deleted]", "Artist 1 [deleted]");
    }
}
