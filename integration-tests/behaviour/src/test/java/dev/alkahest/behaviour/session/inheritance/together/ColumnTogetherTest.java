package dev.alkahest.behaviour.session.inheritance.together;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.inheritance.together.FerryTable.FERRY;
import static dev.alkahest.behaviour.session.inheritance.together.KayakTable.KAYAK;
import static dev.alkahest.behaviour.session.inheritance.together.VesselTable.VESSEL;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Column;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ColumnTogetherTest {

    private final Kayak kayak = new Kayak(2, "Kiel");
    private final Ferry ferry = new Ferry(400, "Oslo");
    private final Ferry empty = new Ferry(null, null);
    private final Raft raft = new Raft();
    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new TogetherMappers());
        sessions.metadata().createAll(engine);
        kayak.inflatable = true;
        ferry.decks = 5;
        raft.logs = 7;
        sessions.transaction(session -> session.addAll(List.of(kayak, ferry, empty, raft)));
    }

    @TestOnAllDatabases
    void tableHasOneColumnThatMayBeNull() {
        assertThat(VESSEL.columns())
                .extracting(Column::name)
                .containsExactly("id", "dtype", "inflatable", "seats", "harbour", "decks", "logs");
        assertThat(FERRY.columns())
                .extracting(Column::name)
                .isEqualTo(VESSEL.columns().stream().map(Column::name).toList());
    }

    @TestOnAllDatabases
    void eachClassWritesItsOwnAttributeToIt(Engine engine) {
        assertThat(rows(engine, "select dtype, seats, harbour from together_vessel order by id"))
                .containsExactly("Kayak|2|Kiel", "Ferry|400|Oslo", "Ferry|null|null", "Raft|null|null");
    }

    @TestOnAllDatabases
    void eachClassReadsItsOwnAttributeFromIt() {
        try (Session session = sessions.open()) {
            List<Vessel> vessels =
                    session.query(VESSEL).orderBy(VESSEL.id.asc()).all();
            assertThat(vessels).hasSize(4);
            Kayak first = (Kayak) vessels.get(0);
            assertThat(first.seats + first.harbour + first.inflatable).isEqualTo("2Kieltrue");
            Ferry second = (Ferry) vessels.get(1);
            assertThat(second.seats + second.port + second.decks).isEqualTo("400Oslo5");
            Ferry third = (Ferry) vessels.get(2);
            assertThat(third.seats).isNull();
            assertThat(((Raft) vessels.get(3)).logs).isEqualTo(7);
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(FERRY, ferry.id).port).isEqualTo("Oslo");
            assertThat(session.get(KAYAK, kayak.id).seats).isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void changesAreFoundAndWrittenForTheClassOfTheObject(Engine engine) {
        try (Session session = sessions.open()) {
            session.get(FERRY, ferry.id).port = "Bergen";
            session.get(FERRY, empty.id).seats = 9;
            session.get(KAYAK, kayak.id).seats = 3;
            session.commit();
        }
        assertThat(rows(engine, "select seats, harbour from together_vessel order by id"))
                .containsExactly("3|Kiel", "400|Bergen", "9|null", "null|null");
    }

    @TestOnAllDatabases
    void conditionsOnItAreOfTheClassThatIsQueried(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(FERRY).where(FERRY.seats.lt(500)).all())
                    .extracting(found -> found.port)
                    .containsExactly("Oslo");
            assertThat(session.query(KAYAK).where(KAYAK.seats.lt(500)).all())
                    .extracting(found -> found.harbour)
                    .containsExactly("Kiel");
            assertThat(session.execute(select(KAYAK.seats).from(KAYAK)).all())
                    .extracting(row -> row.get(KAYAK.seats))
                    .containsExactly(2);
            assertThat(session.execute(select(KAYAK.seats)).all())
                    .extracting(row -> row.get(KAYAK.seats))
                    .containsExactly(2);
            session.execute(update(FERRY).set(FERRY.seats, 1));
            session.commit();
        }
        assertThat(rows(engine, "select seats from together_vessel order by id"))
                .containsExactly("2", "1", "1", "null");
    }

    /** To the class above it is a column of the table, whichever class names it. */
    @TestOnAllDatabases
    void conditionsOnItInAQueryOfTheBaseMeanTheColumn() {
        try (Session session = sessions.open()) {
            assertThat(session.query(VESSEL)
                            .where(FERRY.seats.gt(1))
                            .orderBy(VESSEL.id.asc())
                            .all())
                    .extracting(found -> (Object) found.getClass())
                    .containsExactly(Kayak.class, Ferry.class);
        }
    }
}
