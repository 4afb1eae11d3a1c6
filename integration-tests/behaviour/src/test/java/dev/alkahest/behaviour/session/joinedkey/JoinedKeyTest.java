package dev.alkahest.behaviour.session.joinedkey;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.joinedkey.CarTable.CAR;
import static dev.alkahest.behaviour.session.joinedkey.ShelfTable.SHELF;
import static dev.alkahest.behaviour.session.joinedkey.TaxiTable.TAXI;
import static dev.alkahest.behaviour.session.joinedkey.VehicleTable.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** A vehicle v, a car c, and a taxi t that has a fine and a ride. */
@Needs(Capability.KEY_CASCADES)
@KeepsTables
class JoinedKeyTest {

    private SessionFactory sessions;
    private Engine engine;

    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new JoinedkeyMappers());
        sessions.metadata().createAll(engine);
        Taxi taxi = new Taxi("t", 7);
        taxi.fines.add(new Fine());
        taxi.rides.add(new Ride());
        sessions.transaction(session ->
                session.addAll(List.of(new Vehicle("v"), new Car("c"), taxi, new Shelf("plain"), new Cabinet("oak"))));
    }

    private void change(Consumer<Session> change) {
        try (Session session = sessions.open()) {
            change.accept(session);
            session.flush();
            assertThat(session.dirty()).isEmpty();
            assertThat(session.planFlush().statements()).isEmpty();
            session.commit();
        }
    }

    private List<String> all() {
        return rows(
                engine,
                "select v.plate, v.wheels, v.version, c.doors, t.licence from joinedkey_vehicle v"
                        + " left join joinedkey_car c on c.plate = v.plate"
                        + " left join joinedkey_taxi t on t.plate = v.plate order by v.plate");
    }

    private List<String> referring() {
        return rows(
                engine,
                "select vehicle_plate from joinedkey_fine union all select taxi_plate from joinedkey_ride order by 1");
    }

    @TestOnAllDatabases
    void C10_keyIsCarriedOnToTheTablesOfAllClasses() {
        change(session -> {
            session.getOne(VEHICLE, "v").plate = "x";
            session.getOne(CAR, "c").plate = "y";
            session.getOne(TAXI, "t").plate = "z";
        });
        assertThat(all()).containsExactly("x|4|2|null|null", "y|4|2|4|null", "z|4|2|4|7");
        assertThat(referring()).containsExactly("z", "z");
    }

    @TestOnAllDatabases
    void C10_otherColumnsOfAllTablesAreWrittenWithTheKey() {
        change(session -> {
            Taxi taxi = session.getOne(TAXI, "t");
            taxi.plate = "z";
            taxi.wheels = 3;
            taxi.doors = 2;
            taxi.licence = 8;
        });
        assertThat(all()).contains("z|3|2|2|8");
    }

    @TestOnAllDatabases
    void C10_keysGoRound() {
        change(session -> {
            Car car = session.getOne(CAR, "c");
            Taxi taxi = session.getOne(TAXI, "t");
            taxi.plate = "z";
            car.plate = "t";
            car.doors = 5;
        });
        assertThat(all()).containsExactly("t|4|2|5|null", "v|4|1|null|null", "z|4|2|4|7");
        assertThat(referring()).containsExactly("z", "z");
    }

    @TestOnAllDatabases
    void F22_renamedObjectIsFoundByItsNewKey() {
        try (Session session = sessions.open()) {
            Taxi taxi = session.getOne(TAXI, "t");
            taxi.plate = "z";
            session.flush();
            assertThat(session.get(VEHICLE, "z")).isSameAs(taxi);
            assertThat(session.get(VEHICLE, "t")).isNull();
            taxi.licence = 9;
            session.delete(session.getOne(CAR, "c"));
            session.commit();
            session.refresh(taxi);
            assertThat(taxi.licence).isEqualTo(9);
        }
        assertThat(all()).containsExactly("v|4|1|null|null", "z|4|3|4|9");
    }

    @TestOnAllDatabases
    void A2_rowsOfASubclassAreReadBehindTheFlushOfAChangedKey() {
        try (Session session = sessions.open()) {
            session.getOne(TAXI, "t").plate = "z";
            assertThat(session.query(TAXI).where(TAXI.plate.eq("z")).count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void R4_savepointGivesTheFormerKeyBack() {
        try (Session session = sessions.open()) {
            Taxi taxi = session.getOne(TAXI, "t");
            try (NestedTransaction nested = session.beginNested()) {
                taxi.plate = "z";
                taxi.licence = 8;
                session.flush();
                nested.rollback();
            }
            assertThat(taxi.plate).isEqualTo("t");
            taxi.licence = 9;
            session.commit();
        }
        assertThat(all()).contains("t|4|2|4|9");
        assertThat(referring()).containsExactly("t", "t");
    }

    @TestOnAllDatabases
    void D11_planRefusesWhatTheFlushWouldRefuse() {
        try (Session session = sessions.open()) {
            session.getOne(SHELF, "oak").name = "pine";
            assertThatThrownBy(session::planFlush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("The key of Cabinet oak was changed to pine");
        }
    }

    @TestOnAllDatabases
    void D11_changedKeyThatIsNotCarriedOnIsRefusedByName() {
        try (Session session = sessions.open()) {
            session.getOne(SHELF, "oak").name = "pine";
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "The key of Cabinet oak was changed to pine, and no database carries it on to its row in"
                                    + " joinedkey_cabinet. Mark the topmost class of the hierarchy with"
                                    + " @Inheritance(value = JOINED, onUpdate = CASCADE), or add a new Cabinet, and delete this"
                                    + " one.");
            session.rollback();
            session.getOne(SHELF, "plain").name = "birch";
            session.commit();
        }
        assertThat(rows(engine, "select name from joinedkey_shelf order by 1")).containsExactly("birch", "oak");
    }
}
