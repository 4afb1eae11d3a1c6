package dev.alkahest.behaviour.session.plan;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.plan.AlbumTable.ALBUM;
import static dev.alkahest.behaviour.session.plan.ArtistTable.ARTIST;
import static dev.alkahest.behaviour.session.plan.GenreTable.GENRE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.WriteReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class PlanFlushTest {

    private SessionFactory sessions;

    /** Abba have the album Arrival, with the track Tiger, of the genre pop. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new PlanMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Album arrival = new Album("Arrival");
            arrival.artist = new Artist("Abba");
            arrival.tracks.add(new Track("Tiger"));
            arrival.genres.add(new Genre("pop"));
            session.addAll(List.of(arrival, new Genre("rock")));
        });
    }

    private static Album arrival(Session session) {
        return session.query(ALBUM).where(ALBUM.title.eq("Arrival")).one();
    }

    /** Returns the planned statements without their texts, which differ between databases. */
    private static List<String> plan(Session session) {
        return session.planFlush().statements().stream()
                .map(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons())
                .toList();
    }

    @TestOnAllDatabases
    void newObjectsArePlannedInTheOrderOfTheirInserts(Engine engine) {
        try (Session session = sessions.open()) {
            Album waterloo = new Album("Waterloo");
            waterloo.artist = new Artist("Abba too");
            waterloo.tracks.addAll(List.of(new Track("Waterloo"), new Track("Watch Out")));
            waterloo.genres.add(session.getOne(GENRE, "rock"));
            session.add(waterloo);
            assertThat(plan(session))
                    .containsExactly("Artist 1 [new]", "Album 1 [new]", "Track 2 [new]", "Album.genres 1 [pair made]");
            assertThat(session.pending()).hasSize(4);
            assertThat(waterloo.id).isNull();
        }
        assertThat(rows(engine, "select title from planned_album")).containsExactly("Arrival");
    }

    @TestOnAllDatabases
    void changedColumnsAndTheVersionAreNamed(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            arrival.title = "Arrivals";
            PlannedStatement update = session.planFlush().statements().get(0);
            assertThat(update.columns()).containsExactly("title", "version");
            assertThat(update.reasons()).containsExactly(WriteReason.CHANGED);
            assertThat(session.planFlush())
                    .hasToString("1. Album, 1 row, changed (title, version): UPDATE planned_album SET title = ?,"
                            + " version = ? WHERE id = ? AND version = ?");
            assertThat(arrival.version).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void orphansAndPartedPairsArePlanned(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            arrival.tracks.clear();
            arrival.genres.clear();
            assertThat(plan(session)).containsExactly("Album.genres 1 [pair parted]", "Track 1 [orphan]");
            assertThat(session.deleted()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void foreignKeysThatADeleteEmptiesArePlanned(Engine engine) {
        try (Session session = sessions.open()) {
            Artist abba = session.query(ARTIST).one();
            Album arrival = arrival(session);
            session.delete(abba);
            assertThat(plan(session)).containsExactly("Album 1 [foreign key emptied]", "Artist 1 [deleted]");
            assertThat(arrival.artist).isSameAs(abba);
            assertThat(session.stateOf(abba)).isEqualTo(ObjectState.PERSISTENT);
        }
    }

    @TestOnAllDatabases
    void deletedObjectsTakeTheirLinksAlong(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(arrival(session));
            assertThat(plan(session))
                    .containsExactly("Album.genres 1 [deleted]", "Track 1 [deleted]", "Album 1 [deleted]");
        }
    }

    @TestOnAllDatabases
    void takenOverRowIsPlannedAsAnUpdate(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            session.delete(arrival);
            Album other = new Album("Other");
            other.id = arrival.id;
            session.add(other);
            assertThat(plan(session)).contains("Album 1 [takes over the row of a deleted one]");
        }
    }

    @TestOnAllDatabases
    void planSendsNothingAndTheFlushSendsThePlan(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            arrival.title = "Arrivals";
            arrival.artist = new Artist("Agnetha");
            session.add(new Genre("disco"));
            SentStatements sent = SentStatements.of(engine);
            int planned = session.planFlush().statements().size();
            assertThat(sent.count()).isZero();
            session.flush();
            assertThat(sent.count()).isEqualTo(planned).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void whatAFlushWouldBringInStaysOutside(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            Artist abba = arrival.artist;
            Artist agnetha = new Artist("Agnetha");
            arrival.artist = agnetha;
            assertThat(plan(session)).containsExactly("Artist 1 [new]", "Album 1 [changed]");
            assertThat(session.contains(agnetha)).isFalse();
            assertThat(agnetha.albums).isEmpty();
            arrival.artist = abba;
            session.commit();
        }
        assertThat(rows(engine, "select name from planned_artist")).containsExactly("Abba");
    }

    @TestOnAllDatabases
    void orphanThatFindsAnotherOwnerAfterThePlanIsNotDeleted(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            Track tiger = arrival.tracks.remove(0);
            assertThat(plan(session)).containsExactly("Track 1 [orphan]");
            Album other = new Album("Other");
            other.tracks.add(tiger);
            session.add(other);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select t.name, a.title from planned_track t join planned_album a on a.id = t.album_id"))
                .containsExactly("Tiger|Other");
    }

    @TestOnAllDatabases
    void whatAFlushWouldBringInIsHeardOfNoMoreThanBefore(Engine engine) {
        try (Session session = sessions.open()) {
            Album arrival = arrival(session);
            Track eagle = new Track("Eagle");
            arrival.tracks = new ArrayList<>(List.of(arrival.tracks.get(0), eagle));
            assertThat(plan(session)).containsExactly("Track 1 [new]");
            arrival.tracks.remove(eagle);
            Album other = new Album("Other");
            session.add(other);
            eagle.album.set(other);
            assertThat(other.tracks).isEmpty();
            session.commit();
        }
        assertThat(rows(engine, "select name from planned_track")).containsExactly("Tiger");
    }

    @TestOnAllDatabases
    void whatAPlanHasReadIsAsItsRowIs(Engine engine) {
        try (Session session = sessions.open()) {
            Artist abba = session.query(ARTIST).one();
            session.delete(abba);
            assertThat(plan(session)).containsExactly("Album 1 [foreign key emptied]", "Artist 1 [deleted]");
            session.add(abba);
            assertThat(arrival(session).artist).isSameAs(abba);
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from planned_album where artist_id is not null"))
                .containsExactly("1");
    }

    @TestOnAllDatabases
    void nothingToFlushSaysSo() {
        try (Session session = sessions.open()) {
            arrival(session);
            assertThat(session.planFlush().isEmpty()).isTrue();
            assertThat(session.planFlush()).hasToString("nothing to flush");
        }
    }
}
