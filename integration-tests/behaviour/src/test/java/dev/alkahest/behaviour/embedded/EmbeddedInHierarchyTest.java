package dev.alkahest.behaviour.embedded;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.embedded.CarrierTable.CARRIER;
import static dev.alkahest.behaviour.embedded.ColdDepotTable.COLD_DEPOT;
import static dev.alkahest.behaviour.embedded.DepotTable.DEPOT;
import static dev.alkahest.behaviour.embedded.ShipTable.SHIP;
import static dev.alkahest.behaviour.embedded.TruckTable.TRUCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class EmbeddedInHierarchyTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new EmbeddedMappers());
        sessions.metadata().createAll(engine);
    }

    @TestOnAllDatabases
    void classesThatShareATableHaveEmbeddedValuesOfTheirOwn(Engine engine) {
        Ship ship = new Ship();
        ship.label = new Label("Fram", new byte[] {1, 2});
        ship.base = new Address("Larvik");
        ship.captain = new Contact("c@example.org", "Otto");
        ship.port = new Place(59.5, 10.5);
        Truck truck = new Truck();
        truck.label = new Label("T1", null);
        truck.driver = new Contact("d@example.org", "Dan");
        sessions.transaction(session -> session.addAll(List.of(ship, truck)));

        assertThat(rows(
                        engine,
                        "select label_text, base_city, captain_mail, port_lon, driver_mail from carrier order by id"))
                .containsExactly("Fram|Larvik|c@example.org|10.5|null", "T1|null|null|null|d@example.org");
        try (Session session = sessions.open()) {
            List<Carrier> all =
                    session.query(CARRIER).orderBy(CARRIER.label.text.asc()).all();
            assertThat(((Ship) all.get(0)).port).isEqualTo(new Place(59.5, 10.5));
            assertThat(((Ship) all.get(0)).captain.mail).isEqualTo("c@example.org");
            assertThat(((Truck) all.get(1)).driver.getNames()).containsExactly("Dan");
            assertThat(session.query(SHIP).where(SHIP.port.longitude.eq(10.5)).count())
                    .isEqualTo(1);
            all.get(0).label.picture()[0] = 9;
            ((Truck) all.get(1)).driver.language = "no";
            session.commit();
            assertThat(session.query(TRUCK)
                            .where(TRUCK.driver.language.eq("no"))
                            .count())
                    .isEqualTo(1);
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(SHIP).one().label.picture()).containsExactly(9, 2);
        }
    }

    @TestOnAllDatabases
    void classesThatHaveATableEachHaveEmbeddedValuesInTheirOwn(Engine engine) {
        ColdDepot depot = new ColdDepot();
        depot.label = new Label("North", null);
        depot.site = new Address("Alta");
        depot.keeper = new Contact("k@example.org", "Kim");
        sessions.transaction(session -> session.add(depot));

        assertThat(rows(engine, "select label_text, site_city from depot")).containsExactly("North|Alta");
        assertThat(rows(engine, "select mail, language from cold_depot")).containsExactly("k@example.org|en");
        sessions.transaction(session -> {
            ColdDepot read = (ColdDepot)
                    session.query(DEPOT).where(DEPOT.site.city.eq("Alta")).one();
            assertThat(read.keeper.getNames()).containsExactly("Kim");
            read.keeper.mail = "kim@example.org";
            read.site = null;
        });
        assertThat(rows(engine, "select site_city from depot")).containsExactly("null");
        try (Session session = sessions.open()) {
            assertThat(session.query(COLD_DEPOT)
                            .where(COLD_DEPOT.keeper.mail.eq("kim@example.org"))
                            .one()
                            .site)
                    .isNull();
        }
    }
}
