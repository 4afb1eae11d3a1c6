package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.examples.guide.ReviewTable.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.testing.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlushesTest {

    private final Artist acdc = new Artist("AC/DC");
    private Engine engine;
    private SessionFactory sessions;
    private Session session;

    @BeforeEach
    void open() {
        engine = Engine.create("h2:mem:flushes");
        sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void savepointTakesBackWhatWasDoneSince() {
        Flushes.savepoint(session, acdc);
        session.commit();
        assertThat(acdc.name).isEqualTo("AC/DC");
        assertThat(session.query(ALBUM).one().title).isEqualTo("Powerage");
    }

    @Test
    void reviewsAreOnAnEngineOfTheirOwn() {
        try (Engine archive = Engine.create("sqlite://")) {
            SessionFactory both = Flushes.engines(sessions, archive);
            assertThat(session.query(REVIEW).count()).isZero();
            try (Session reading = both.open()) {
                assertThat(reading.query(REVIEW).one().text).isEqualTo("Loud.");
                assertThat(reading.query(ARTIST).one().name).isEqualTo("AC/DC");
            }
        }
    }

    @Test
    void listenersHearOfAlbumsAndFlushes() {
        Flushes.listeners(sessions).transaction(work -> {
            acdc.albums.add(new Album(" Powerage "));
            work.add(acdc);
        });
        assertThat(session.query(ALBUM).orderBy(ALBUM.title.asc()).all())
                .extracting(album -> album.title)
                .containsExactly("Powerage", "Powerage (CD)");
    }

    @Test
    void upsertTakesTheRowThatIsThere() {
        session.add(acdc);
        session.commit();
        session.expungeAll();
        assertThat(Flushes.upsert(session).id).isEqualTo(acdc.id);
        session.commit();
        assertThat(session.query(ARTIST).count()).isEqualTo(1);
    }

    @Test
    void planSaysWhatAndWhy() {
        Album powerage = new Album("Powerage");
        acdc.albums.add(powerage);
        session.add(acdc);
        session.commit();
        assertThat(Flushes.plan(session, powerage))
                .asString()
                .startsWith("1. Album, 1 row, changed (title, version): UPDATE album SET");
    }

    @Test
    void rowsThatReferToEachOtherAreWrittenWithAPostUpdate() {
        try (StatementCounter statements = StatementCounter.on(engine)) {
            Flushes.postUpdate(session);
            assertThat(statements.statements())
                    .extracting(SentStatement::sql)
                    .satisfiesExactly(
                            sql -> assertThat(sql).startsWith("INSERT INTO ensemble"),
                            sql -> assertThat(sql).startsWith("INSERT INTO player"),
                            sql -> assertThat(sql).startsWith("UPDATE ensemble SET leader_id = ?"));
        }
        session.commit();
        session.expungeAll();
        Ensemble quartet = session.query(EnsembleTable.ENSEMBLE).one();
        assertThat(quartet.leader.get()).isSameAs(quartet.players.get(0));
        session.delete(quartet);
        session.commit();
        assertThat(session.query(EnsembleTable.ENSEMBLE).exists()).isFalse();
    }

    @Test
    void cachedObjectIsLoadedWithoutAStatement() {
        session.add(acdc);
        session.commit();
        session.close();
        long sent = engine.statistics().statements();
        assertThat(Flushes.cache(session, acdc)).isSameAs(session.get(ARTIST, acdc.id));
        assertThat(engine.statistics().statements()).isEqualTo(sent);
    }

    @Test
    void testLeavesNoRowsBehind() {
        for (int test = 0; test < 2; test++) {
            StatementTests.inTransaction(sessions, ofTest -> {
                ofTest.transaction(work -> work.add(new Artist("AC/DC")));
                ofTest.transaction(
                        work -> assertThat(work.query(ARTIST).count()).isEqualTo(1));
            });
        }
        assertThat(session.query(ARTIST).count()).isZero();
    }

    @Test
    void stateListenerHearsOfEachMove() {
        List<String> journal = new ArrayList<>();
        Flushes.states(session, journal);
        session.add(acdc);
        session.commit();
        assertThat(journal).containsExactly("Artist: TRANSIENT -> PENDING", "Artist: PENDING -> PERSISTENT");
    }

    @Test
    void historyTellsWhatTheRowHas() {
        Album powerage = new Album("Powerage");
        acdc.albums.add(powerage);
        session.add(acdc);
        session.commit();
        assertThat(Flushes.history(session, powerage)).isEqualTo("Powerage");
    }
}
