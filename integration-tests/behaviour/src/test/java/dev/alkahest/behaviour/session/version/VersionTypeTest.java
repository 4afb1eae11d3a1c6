package dev.alkahest.behaviour.session.version;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.version.DaytimeTable.DAYTIME;
import static dev.alkahest.behaviour.session.version.MintTable.MINT;
import static dev.alkahest.behaviour.session.version.MomentTable.MOMENT;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Versions that are no whole numbers. */
@KeepsTables
class VersionTypeTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new VersionMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(
                session -> session.addAll(List.of(new Moment("first"), new Daytime("first"), new Mint("first"))));
    }

    @TestOnAllDatabases
    void V1_insertedRowHasAVersionOfItsType(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(Duration.between(session.query(MOMENT).one().version, Instant.now()))
                    .isLessThan(Duration.ofMinutes(5));
            assertThat(Duration.between(
                            session.query(DAYTIME).one().version, LocalDateTime.now(ZoneId.systemDefault())))
                    .isLessThan(Duration.ofMinutes(5));
            assertThat(session.query(MINT).one().version).isNotNull();
        }
    }

    @TestOnAllDatabases
    void V1_eachUpdateMakesANewVersionThatIsKept(Engine engine) {
        try (Session session = sessions.open()) {
            Moment moment = session.query(MOMENT).one();
            Daytime daytime = session.query(DAYTIME).one();
            Mint mint = session.query(MINT).one();
            for (int round = 0; round < 3; round++) {
                Instant instant = moment.version;
                LocalDateTime time = daytime.version;
                UUID uuid = mint.version;
                moment.text = "round " + round;
                daytime.text = "round " + round;
                mint.text = "round " + round;
                session.commit();
                assertThat(moment.version).isAfter(instant);
                assertThat(daytime.version).isAfter(time);
                assertThat(mint.version).isNotEqualTo(uuid);
            }
            try (Session other = sessions.open()) {
                assertThat(other.query(MOMENT).one().version).isEqualTo(moment.version);
                assertThat(other.query(DAYTIME).one().version).isEqualTo(daytime.version);
                assertThat(other.query(MINT).one().version).isEqualTo(mint.version);
            }
        }
    }

    @TestOnAllDatabases
    void V1_timeIsLaterThanTheLastEvenIfTheClockGoesBack(Engine engine) {
        Instant future = Instant.parse("2999-01-01T00:00:00Z");
        LocalDateTime futureTime = LocalDateTime.parse("2999-01-01T00:00:00");
        try (Session session = sessions.open()) {
            session.execute(update(MOMENT).set(MOMENT.version, future));
            session.execute(update(DAYTIME).set(DAYTIME.version, futureTime));
            session.commit();
            session.query(MOMENT).one().text = "second";
            session.query(DAYTIME).one().text = "second";
            session.commit();
            assertThat(session.query(MOMENT).one().version).isEqualTo(future.plusMillis(1));
            assertThat(session.query(DAYTIME).one().version).isEqualTo(futureTime.plusNanos(1_000_000));
        }
    }

    @TestOnAllDatabases
    void V1_changeOfAnotherVersionRaisesAndChangesNothing(Engine engine) {
        for (String table : List.of("moment", "daytime", "mint")) {
            try (Session session = sessions.open()) {
                Moment moment = session.query(MOMENT).one();
                Daytime daytime = session.query(DAYTIME).one();
                Mint mint = session.query(MINT).one();
                session.commit();
                theirs(table);
                switch (table) {
                    case "moment" -> moment.text = "ours";
                    case "daytime" -> daytime.text = "ours";
                    default -> mint.text = "ours";
                }
                assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
            }
            assertThat(rows(engine, "select text from " + table)).containsExactly("theirs");
        }
    }

    private void theirs(String table) {
        sessions.transaction(session -> {
            switch (table) {
                case "moment" -> session.query(MOMENT).one().text = "theirs";
                case "daytime" -> session.query(DAYTIME).one().text = "theirs";
                default -> session.query(MINT).one().text = "theirs";
            }
        });
    }

    @TestOnAllDatabases
    void V1_deleteOfAnotherVersionRaises(Engine engine) {
        try (Session session = sessions.open()) {
            Mint mint = session.query(MINT).one();
            session.commit();
            theirs("mint");
            session.delete(mint);
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
        assertThat(rows(engine, "select text from mint")).containsExactly("theirs");
    }

    @TestOnAllDatabases
    void V1_versionSetByHandIsNotBelieved(Engine engine) {
        try (Session session = sessions.open()) {
            Moment moment = session.query(MOMENT).one();
            moment.version = Instant.EPOCH;
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            moment.text = "second";
            session.commit();
            assertThat(moment.version).isAfter(Instant.EPOCH.plusSeconds(1_000_000));
        }
        assertThat(rows(engine, "select text from moment")).containsExactly("second");
    }

    @TestOnAllDatabases
    void V1_rollbackPutsTheVersionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Mint mint = session.query(MINT).one();
            UUID version = mint.version;
            mint.text = "second";
            session.flush();
            session.rollback();
            assertThat(mint.version).isEqualTo(version);
            mint.text = "third";
            session.commit();
        }
        assertThat(rows(engine, "select text from mint")).containsExactly("third");
    }

    @TestOnAllDatabases
    void G6_versionThatDiffersRaisesWhateverItsType(Engine engine) {
        Mint sent = new Mint("sent");
        try (Session session = sessions.open()) {
            sent.id = session.query(MINT).one().id;
            sent.version = UUID.randomUUID();
            assertThatThrownBy(() -> session.merge(sent)).isInstanceOf(StaleRowException.class);
            sent.version = session.query(MINT).one().version;
            session.merge(sent);
            session.commit();
        }
        assertThat(rows(engine, "select text from mint")).containsExactly("sent");
    }

    @TestOnAllDatabases
    void V1_rowWithoutAVersionRaises(Engine engine) {
        change(engine, "update mint set version = null");
        try (Session session = sessions.open()) {
            session.query(MINT).one().text = "second";
            assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
        }
    }
}
