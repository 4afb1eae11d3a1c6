package dev.alkahest.behaviour.session.spread;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.spread.CourierTable.COURIER;
import static dev.alkahest.behaviour.session.spread.DriverTable.DRIVER;
import static dev.alkahest.behaviour.session.spread.FirmTable.FIRM;
import static dev.alkahest.behaviour.session.spread.StaffTable.STAFF;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A hierarchy whose classes have tables of their own, with what else a session can do. */
@KeepsTables
class HierarchyCombinationTest {

    private SessionFactory sessions;

    /** Ann, a clerk, and Rob, a driver, work for Acme; Kim, a courier with three bikes, for Bell. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SpreadMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Firm("Acme", new Clerk("Ann"), new Driver("Rob", "C1")),
                new Firm("Bell", new Courier("Kim", "B", 3)))));
    }

    private static List<Staff> all(Session session) {
        return session.query(STAFF).orderBy(STAFF.name.asc()).all();
    }

    @TestOnAllDatabases
    void H1_listenerOfAClassHearsOfItsSubclassesAndOfNoOther() {
        List<String> heard = new ArrayList<>();
        SessionFactory listening = sessions.withListener(STAFF, new Heard<>("staff", heard))
                .withListener(DRIVER, new Heard<>("driver", heard));
        try (Session session = listening.open()) {
            all(session).forEach(one -> one.name += "!");
            session.commit();
        }
        assertThat(heard)
                .containsExactlyInAnyOrder("staff Ann!", "staff Rob!", "staff Kim!", "driver Rob!", "driver Kim!");
    }

    private record Heard<E extends Staff>(String by, List<String> heard) implements EntityListener<E> {

        @Override
        public void beforeUpdate(E object) {
            heard.add(by + " " + object.name);
        }
    }

    @TestOnAllDatabases
    void R4_rollbackToASavepointPutsBackTheColumnsOfAllTables(Engine engine) {
        try (Session session = sessions.open()) {
            Courier kim = session.query(COURIER).one();
            Driver rob = session.query(DRIVER).where(DRIVER.name.eq("Rob")).one();
            try (NestedTransaction nested = session.beginNested()) {
                kim.bikes = 9;
                kim.licence = "X";
                session.delete(rob);
                session.add(new Courier("New", "N", 1));
                session.flush();
                nested.rollback();
            }
            assertThat(kim.bikes).isEqualTo(3);
            assertThat(kim.licence).isEqualTo("B");
            assertThat(kim.version).isEqualTo(1);
            rob.licence = "C2";
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select name, licence, version from staff s join driver d on d.id = s.id order by name"))
                .containsExactly("Kim|B|1", "Rob|C2|2");
        assertThat(rows(engine, "select bikes from courier")).containsExactly("3");
    }

    @TestOnAllDatabases
    void G8_manyOfAllClassesAreMergedAtOnce(Engine engine) {
        List<Staff> sent;
        try (Session session = sessions.open()) {
            sent = all(session);
        }
        sent.forEach(one -> one.name += "!");
        ((Courier) sent.get(1)).bikes = 5;
        try (Session session = sessions.open()) {
            List<Staff> own = session.mergeAll(sent);
            assertThat(own)
                    .extracting(one -> (Object) one.getClass())
                    .containsExactly(Clerk.class, Courier.class, Driver.class);
            session.commit();
        }
        assertThat(rows(engine, "select name from staff order by name")).containsExactly("Ann!", "Kim!", "Rob!");
        assertThat(rows(engine, "select bikes from courier")).containsExactly("5");
    }

    @TestOnAllDatabases
    void V1_versionOfTheTopmostTableGuardsWhatWasFoundByAnyClass(Engine engine) {
        try (Session session = sessions.open()) {
            Staff kim = session.query(STAFF).where(COURIER.bikes.eq(3)).one();
            assertThat(session.get(COURIER, kim.id)).isSameAs(kim);
            assertThat(session.get(DRIVER, kim.id)).isSameAs(kim);
            session.commit();
            change(engine, "update staff set version = 7 where name = 'Kim'");
            ((Courier) kim).bikes = 4;
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            session.rollback();
            session.refresh(kim);
            ((Courier) kim).bikes = 4;
            session.commit();
        }
        assertThat(rows(engine, "select version, bikes from staff s join courier c on c.id = s.id"))
                .containsExactly("8|4");
    }

    @TestOnAllDatabases
    void groupsCountObjectsOfAllClassesAndTheColumnsOfSome() {
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(FIRM.name, count(STAFF.id), max(COURIER.bikes))
                                    .from(FIRM)
                                    .leftJoin(FIRM.staff())
                                    .groupBy(FIRM.name)
                                    .orderBy(FIRM.name.asc()))
                            .all())
                    .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                    .containsExactly("Acme 2 null", "Bell 1 3");
        }
    }

    @TestOnAllDatabases
    void I3_populateExistingOverwritesTheColumnsOfASubclassToo(Engine engine) {
        try (Session session = sessions.open()) {
            Courier kim = session.query(COURIER).one();
            session.commit();
            change(engine, "update courier set bikes = 6");
            assertThat(session.query(STAFF).populateExisting().all()).hasSize(3);
            assertThat(kim.bikes).isEqualTo(6);
        }
    }

    @TestOnAllDatabases
    void E1_expiredObjectsOfAllClassesAreReadAgainByOneQueryOfTheBase(Engine engine) {
        try (Session session = sessions.open()) {
            List<Staff> staff = all(session);
            session.commit();
            change(engine, "update courier set bikes = 8");
            change(engine, "update staff set name = 'Anna' where name = 'Ann'");
            SentStatements sent = SentStatements.of(engine);
            assertThat(all(session)).containsExactlyElementsOf(staff);
            assertThat(sent.count()).isEqualTo(1);
            assertThat(staff.get(0).name).isEqualTo("Anna");
            assertThat(((Courier) staff.get(1)).bikes).isEqualTo(8);
        }
    }
}
