package dev.alkahest.behaviour.session.eager;

import static dev.alkahest.behaviour.session.eager.CityTable.CITY;
import static dev.alkahest.behaviour.session.eager.MuseumTable.MUSEUM;
import static dev.alkahest.behaviour.session.eager.RoomTable.ROOM;
import static dev.alkahest.query.LoadOption.lazy;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class EagerTest {

    private SessionFactory sessions;

    /** Delft has the Prinsenhof, whose hall has a view by Vermeer and whose attic, an annex of the hall, has an annex too. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new EagerMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Room hall = new Room("hall");
            Exhibit view = new Exhibit("view");
            view.painter.set(new Painter("Vermeer"));
            hall.exhibits.add(view);
            Room attic = new Room("attic");
            attic.annexes.add(new Room("garret"));
            hall.annexes.add(attic);
            Museum prinsenhof = new Museum("Prinsenhof");
            prinsenhof.rooms.add(hall);
            City delft = new City("Delft");
            delft.museums.add(prinsenhof);
            session.add(delft);
        });
    }

    private static void assertIsLoaded(Museum museum) {
        assertThat(museum.rooms).extracting(room -> room.name).containsExactly("hall");
        Room hall = museum.rooms.get(0);
        assertThat(hall.exhibits).extracting(exhibit -> exhibit.name).containsExactly("view");
        assertThat(hall.exhibits.get(0).painter.get().name).isEqualTo("Vermeer");
        assertThat(hall.annexes).extracting(room -> room.name).containsExactly("attic");
    }

    @TestOnAllDatabases
    void I9_queryLoadsWhatIsDeclaredBehindWhatIsDeclared(Engine engine) {
        Museum museum;
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            museum = session.query(MUSEUM).one();
            assertThat(sent.count())
                    .as("museums, rooms, exhibits, painters, annexes and their exhibits")
                    .isEqualTo(6);
        }
        assertIsLoaded(museum);
    }

    @TestOnAllDatabases
    void I9_getLoadsWhatIsDeclared(Engine engine) {
        Museum museum;
        try (Session session = sessions.open()) {
            museum = session.get(MUSEUM, 1);
            assertThat(SentStatements.in(engine, () -> session.get(MUSEUM, 1))).isZero();
        }
        assertIsLoaded(museum);
    }

    @TestOnAllDatabases
    void I9_getOfAnExpiredObjectLoadsWhatIsDeclared(Engine engine) {
        Museum museum;
        try (Session session = sessions.open()) {
            museum = session.get(MUSEUM, 1);
            session.commit();
            session.get(MUSEUM, 1);
            assertThat(SentStatements.in(engine, () -> assertIsLoaded(museum))).isZero();
        }
    }

    @TestOnAllDatabases
    void I9_firstUseLoadsWhatIsDeclaredBehindIt(Engine engine) {
        City delft;
        try (Session session = sessions.open()) {
            delft = session.query(CITY).one();
            assertThat(delft.museums).hasSize(1);
        }
        assertIsLoaded(delft.museums.get(0));
    }

    @TestOnAllDatabases
    void I9_whatIsDeclaredIsNotFollowedBackToAClassItHasBeenAt(Engine engine) {
        Museum museum;
        try (Session session = sessions.open()) {
            museum = session.get(MUSEUM, 1);
        }
        Room attic = museum.rooms.get(0).annexes.get(0);
        assertThatThrownBy(() -> attic.annexes.size()).isInstanceOf(DetachedException.class);
    }

    @TestOnAllDatabases
    void I9_optionSpeaksBeforeTheDeclarationAtEachStep(Engine engine) {
        Museum museum;
        try (Session session = sessions.open()) {
            museum = session.query(MUSEUM)
                    .options(lazy(MUSEUM.rooms().exhibits()))
                    .one();
        }
        Room hall = museum.rooms.get(0);
        assertThat(hall.annexes).hasSize(1);
        assertThatThrownBy(() -> hall.exhibits.size()).isInstanceOf(DetachedException.class);
    }

    @TestOnAllDatabases
    void E3_refreshLoadsWhatIsDeclaredAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Museum museum = session.get(MUSEUM, 1);
            session.commit();
            sessions.transaction(other -> other.get(MUSEUM, 1).rooms.add(new Room("shop")));
            session.refresh(museum);
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(museum.rooms)
                                    .extracting(room -> room.name)
                                    .containsExactly("hall", "shop")))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I4_getLoadsWhatIsNamedUnlessItIsLoaded(Engine engine) {
        long id = sessions.call(session -> session.query(CITY).one().id);
        City delft;
        try (Session session = sessions.open()) {
            delft = session.getOne(CITY, id, selectin(CITY.museums()));
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(CITY, id, selectin(CITY.museums())))
                                    .isSameAs(delft)))
                    .isZero();
            assertThat(session.get(CITY, id + 1, selectin(CITY.museums()))).isNull();
        }
        assertIsLoaded(delft.museums.get(0));
    }

    @TestOnAllDatabases
    void I4_pathOfAnotherTableIsRefusedByGet() {
        try (Session session = sessions.open()) {
            City delft = session.query(CITY).one();
            assertThatThrownBy(() -> session.get(CITY, delft.id, selectin(ROOM.exhibits())))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("eager_city")
                    .hasMessageContaining("eager_room");
        }
    }

    @TestOnAllDatabases
    void E3_refreshLoadsWhatIsNamed(Engine engine) {
        City delft;
        try (Session session = sessions.open()) {
            delft = session.query(CITY).one();
            session.refresh(delft, selectin(CITY.museums()));
        }
        assertIsLoaded(delft.museums.get(0));
    }

    @TestOnAllDatabases
    void E3_refreshOfAnotherTablesPathIsRefused() {
        try (Session session = sessions.open()) {
            City delft = session.query(CITY).one();
            assertThatThrownBy(() -> session.refresh(delft, selectin(ROOM.exhibits())))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("eager_city")
                    .hasMessageContaining("eager_room");
        }
    }
}
