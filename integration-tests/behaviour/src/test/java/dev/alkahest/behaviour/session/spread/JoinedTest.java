package dev.alkahest.behaviour.session.spread;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.spread.ClerkTable.CLERK;
import static dev.alkahest.behaviour.session.spread.CourierTable.COURIER;
import static dev.alkahest.behaviour.session.spread.DriverTable.DRIVER;
import static dev.alkahest.behaviour.session.spread.FirmTable.FIRM;
import static dev.alkahest.behaviour.session.spread.LockerTable.LOCKER;
import static dev.alkahest.behaviour.session.spread.StaffTable.STAFF;
import static dev.alkahest.behaviour.session.spread.TripTable.TRIP;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.RowLock.forUpdate;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.StaleRowException;
import dev.alkahest.TimeoutException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.InspectedForeignKey;
import dev.alkahest.schema.InspectedIndex;
import dev.alkahest.schema.Inspector;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An object is a row in the table of each class it is of. */
class JoinedTest {

    private SessionFactory sessions;

    /** Ann, a clerk, and Rob, a driver with two trips and a locker, work for Acme; Kim, a courier, for Bell. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SpreadMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Driver rob = new Driver("Rob", "C1");
            rob.trips.addAll(List.of(new Trip("Rome"), new Trip("Oslo")));
            rob.locker.set(new Locker(7));
            Firm acme = new Firm("Acme", new Clerk("Ann"), rob);
            session.addAll(List.of(acme, new Firm("Bell", new Courier("Kim", "B", 3))));
            session.flush(); // the firm and its chauffeur refer to each other
            acme.chauffeur.set(rob);
        });
    }

    private static Staff named(Session session, String name) {
        return session.query(STAFF).where(STAFF.name.eq(name)).one();
    }

    private static Firm firm(Session session, String name) {
        return session.query(FIRM).where(FIRM.name.eq(name)).one();
    }

    @TestOnAllDatabases
    void insertWritesARowInTheTableOfEachClass(Engine engine) {
        assertThat(rows(engine, "select name, dtype, version from staff order by name"))
                .containsExactly("Ann|Clerk|1", "Kim|Courier|1", "Rob|driver|1");
        assertThat(rows(engine, "select s.name from clerk c join staff s on s.id = c.id"))
                .containsExactly("Ann");
        assertThat(rows(
                        engine,
                        "select s.name, licence, points from driver d join staff s on s.id = d.id order by s.name"))
                .containsExactly("Kim|B|0", "Rob|C1|0");
        assertThat(rows(engine, "select s.name, bikes from courier c join staff s on s.id = c.id"))
                .containsExactly("Kim|3");
    }

    @TestOnAllDatabases
    void I4_objectsOfEachClassAreLockedWhereTheDatabaseCan(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS)).isTrue();
        try (Session session = sessions.open();
                Session other = sessions.open()) {
            if (!engine.dialect().supports(Capability.ROW_LOCKS_OF_SUBQUERIES)) {
                assertThatThrownBy(() -> session.query(CLERK).forUpdate().all())
                        .isInstanceOf(InvalidStatementException.class)
                        .hasMessageEndingWith("has no lock on rows of clerk, which a subquery reads"
                                + " (Capability.ROW_LOCKS_OF_SUBQUERIES). Lock the rows of the tables behind it before you"
                                + " read: select(...) from a Table.named(...).");
                return;
            }
            assertThat(session.query(CLERK).forUpdate().all()).hasSize(1);
            assertThatThrownBy(
                            () -> other.query(CLERK).lock(forUpdate().noWait()).all())
                    .isInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> session.query(STAFF).forUpdate().all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("postgresql has no lock on rows of staff, which an outer join reads"
                            + " (Capability.ROW_LOCKS_OF_OUTER_JOINS). Lock the objects of a class that has none below"
                            + " it, or the rows of the topmost table: select(...) from a Table.named(...).");
        }
    }

    @TestOnAllDatabases(except = Database.DERBY) // which puts no number behind a text
    void batchesStayBatchesTableByTable(Engine engine) {
        try (Session session = sessions.open()) {
            for (int number = 0; number < 30; number++) {
                session.add(new Courier("c" + number, "any", number));
            }
            long statements = SentStatements.in(engine, session::flush);
            assertThat(statements).isEqualTo(4); // the last reads the points that the database made
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select count(*) from staff s join driver d on d.id = s.id join courier c on c.id = s.id"
                                + " where name = 'c' || bikes"))
                .containsExactly("30");
    }

    @TestOnAllDatabases
    void queryOfBaseReadsAllTablesInOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Staff> staff = session.query(STAFF).orderBy(STAFF.name.asc()).all();
            assertThat(sent.count()).isEqualTo(1);
            assertThat(staff)
                    .extracting(one -> (Object) one.getClass())
                    .containsExactly(Clerk.class, Courier.class, Driver.class);
            assertThat(((Courier) staff.get(1)).bikes).isEqualTo(3);
            assertThat(((Courier) staff.get(1)).licence).isEqualTo("B");
            assertThat(((Driver) staff.get(2)).points).isZero();
        }
    }

    @TestOnAllDatabases
    void queryOfSubclassJoinsItsOwnTables(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            assertThat(session.query(DRIVER).orderBy(DRIVER.name.asc()).all())
                    .extracting(driver -> driver.name)
                    .containsExactly("Kim", "Rob");
            assertThat(log.take().get(0))
                    .contains(
                            " FROM staff JOIN driver ON driver.id = staff.id LEFT JOIN courier ON courier.id = staff.id")
                    .doesNotContain("clerk");
            assertThat(session.query(COURIER)
                            .where(COURIER.licence.eq("B"), COURIER.name.eq("Kim"))
                            .one()
                            .bikes)
                    .isEqualTo(3);
            assertThat(session.query(CLERK).count()).isEqualTo(1);
            DriverTable other = DRIVER.as("other");
            assertThat(session.query(CLERK)
                            .join(other, other.name.gt(CLERK.name))
                            .count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void getAsksTheSharedIdentityMapThenTheJoinedTables(Engine engine) {
        try (Session session = sessions.open()) {
            Staff rob = named(session, "Rob");
            Staff ann = named(session, "Ann");
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(session.get(STAFF, rob.id)).isSameAs(rob);
                        assertThat(session.get(STAFF, (Object) rob.id)).isSameAs(rob);
                        assertThat(session.get(DRIVER, rob.id)).isSameAs(rob);
                    }))
                    .isZero();
            assertThat(session.get(DRIVER, ann.id)).isNull();
            session.expungeAll();
            assertThat(session.get(DRIVER, rob.id).licence).isEqualTo("C1");
            assertThat(session.get(COURIER, rob.id)).isNull();
            assertThat(session.get(STAFF, ann.id)).isInstanceOf(Clerk.class);
        }
    }

    @TestOnAllDatabases
    void updateWritesTheTablesWhoseColumnsChangedAndTheVersion(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Courier kim = (Courier) named(session, "Kim");
            kim.bikes = 4;
            log.take();
            session.flush();
            assertThat(log.take())
                    .hasSize(2)
                    .anySatisfy(sql ->
                            assertThat(sql).contains("UPDATE staff SET version = ? WHERE id = ? AND version = ?"))
                    .anySatisfy(sql -> assertThat(sql).contains("UPDATE courier SET bikes = ? WHERE id = ?"));
            kim.name = "Kym";
            kim.licence = "C";
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select name, licence, bikes, version from staff s join driver d on d.id = s.id"
                                + " join courier c on c.id = s.id"))
                .containsExactly("Kym|C|4|3");
    }

    @TestOnAllDatabases
    void versionGuardsAllTables(Engine engine) {
        try (Session session = sessions.open()) {
            Courier kim = (Courier) named(session, "Kim");
            session.commit();
            change(engine, "update staff set version = 9 where name = 'Kim'");
            kim.bikes = 5;
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            session.rollback();
            assertThat(kim.bikes).isEqualTo(3);
        }
        assertThat(rows(engine, "select bikes from courier")).containsExactly("3");
    }

    @TestOnAllDatabases
    void deleteRemovesTheRowsFromTheTableOfTheSubclassUpward(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(named(session, "Kim"));
            session.commit();
        }
        assertThat(rows(engine, "select id from courier")).isEmpty();
        assertThat(rows(engine, "select licence from driver")).containsExactly("C1");
        assertThat(rows(engine, "select name from staff order by name")).containsExactly("Ann", "Rob");
    }

    @TestOnAllDatabases
    void autoflushSeesChangesInAnyOfTheTables(Engine engine) {
        try (Session session = sessions.open()) {
            Courier kim = (Courier) named(session, "Kim");
            kim.bikes = 8;
            assertThat(session.query(DRIVER).where(DRIVER.licence.eq("B")).count())
                    .isEqualTo(1);
            assertThat(session.isModified(kim)).isFalse();
            kim.name = "Kym";
            assertThat(session.query(COURIER).where(COURIER.name.eq("Kym")).count())
                    .isEqualTo(1);
            session.add(new Courier("New", "any", 1));
            assertThat(session.query(STAFF).count()).isEqualTo(4);
            firm(session, "Bell").staff = new java.util.ArrayList<>();
            assertThat(session.query(COURIER).where(COURIER.firm().has()).count())
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void relationshipsReferToBothAndLoadAtOnce(Engine engine) {
        try (Session session = sessions.open()) {
            List<Firm> firms = session.query(FIRM).orderBy(FIRM.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(firms.get(0).staff).extracting(one -> one.name).containsExactly("Ann", "Rob");
            assertThat(firms.get(1).staff).singleElement().isInstanceOf(Courier.class);
            assertThat(sent.count()).isEqualTo(1);
            Driver rob = (Driver) firms.get(0).staff.get(1);
            assertThat(firms.get(0).chauffeur.get()).isSameAs(rob);
            assertThat(sent.count()).isZero();
            assertThat(rob.trips).extracting(trip -> trip.goal).containsExactlyInAnyOrder("Rome", "Oslo");
            assertThat(rob.locker.get().number).isEqualTo(7);
            session.expungeAll();
            assertThat(session.getOne(LOCKER, 7).driver.get().name).isEqualTo("Rob");
            assertThat(session.query(STAFF)
                            .options(selectin(STAFF.firm()))
                            .where(STAFF.firm().name.eq("Acme"))
                            .all())
                    .allSatisfy(one -> assertThat(one.firm.isLoaded()).isTrue());
            assertThat(session.query(TRIP).where(TRIP.driver().name.eq("Rob")).count())
                    .isEqualTo(2);
            assertThat(session.query(FIRM)
                            .where(FIRM.staff().any(STAFF.name.eq("Kim")))
                            .one()
                            .name)
                    .isEqualTo("Bell");
            assertThat(session.query(DRIVER)
                            .where(DRIVER.trips().any(TRIP.goal.eq("Rome")))
                            .one()
                            .licence)
                    .isEqualTo("C1");
        }
    }

    @TestOnAllDatabases
    void cascadesReachRowsOfAllTables(Engine engine) {
        try (Session session = sessions.open()) {
            Firm acme = firm(session, "Acme");
            acme.chauffeur.set(null);
            session.flush();
            session.delete(acme);
            session.commit();
        }
        assertThat(rows(engine, "select name from staff")).containsExactly("Kim");
        assertThat(rows(engine, "select id from clerk")).isEmpty();
        assertThat(rows(engine, "select goal from trip")).isEmpty();
    }

    @TestOnAllDatabases
    void placeInAOneToOneOfASubclassIsGivenOn(Engine engine) {
        try (Session session = sessions.open()) {
            Driver rob = (Driver) named(session, "Rob");
            Courier kim = (Courier) named(session, "Kim");
            kim.locker.set(rob.locker.get());
            session.flush();
            session.commit();
        }
        assertThat(rows(engine, "select s.name from driver d join staff s on s.id = d.id where locker_number = 7"))
                .containsExactly("Kim");
    }

    @TestOnAllDatabases
    void mergeRefreshAndRollbackWorkOnAllTables(Engine engine) {
        Courier detached;
        try (Session session = sessions.open()) {
            detached = (Courier) named(session, "Kim");
        }
        detached.bikes = 6;
        detached.name = "Kym";
        sessions.transaction(session -> session.merge(detached));
        try (Session session = sessions.open()) {
            Courier kim = (Courier) named(session, "Kym");
            assertThat(kim.bikes).isEqualTo(6);
            kim.bikes = 7;
            kim.licence = "X";
            session.rollback();
            assertThat(kim.licence).isEqualTo("B");
            session.commit();
            change(engine, "update courier set bikes = 9");
            session.refresh(kim);
            assertThat(kim.bikes).isEqualTo(9);
        }
    }

    @TestOnAllDatabases
    void F20_newObjectTakesTheRowsOfADeletedOneOfItsClass(Engine engine) {
        try (Session session = sessions.open()) {
            Courier kim = (Courier) named(session, "Kim");
            Courier other = new Courier("Lee", "D", 1);
            other.id = kim.id;
            session.delete(kim);
            session.add(other);
            session.commit();
        }
        assertThat(
                        rows(
                                engine,
                                "select name, licence, bikes from staff s join driver d on d.id = s.id join courier c on c.id = s.id"))
                .containsExactly("Lee|D|1");
    }

    @TestOnAllDatabases
    void createAllMakesATableForEachClass(Engine engine) {
        engine.begin(connection -> {
            Inspector inspector = Inspector.of(connection);
            assertThat(inspector.tableNames()).contains("staff", "clerk", "driver", "courier");
            Table driver = DRIVER.tablePart(1);
            assertThat(inspector.columns(driver))
                    .extracting(column -> column.name())
                    .containsExactly("id", "licence", "points", "locker_number");
            assertThat(inspector.columns(driver).get(1).isNullable()).isFalse();
            assertThat(inspector.primaryKey(driver)).containsExactly("id");
            assertThat(inspector.foreignKeys(driver))
                    .contains(new InspectedForeignKey("fk_driver_id", List.of("id"), "staff", List.of("id")));
            assertThat(inspector.foreignKeys(COURIER.tablePart(2)))
                    .containsExactly(new InspectedForeignKey("fk_courier_id", List.of("id"), "driver", List.of("id")));
            assertThat(inspector.indexes(driver))
                    .contains(new InspectedIndex("ix_driver_licence", List.of("licence"), false));
        });
        sessions.metadata().dropAll(engine);
        engine.begin(
                connection -> assertThat(Inspector.of(connection).tableNames()).doesNotContain("staff", "driver"));
    }

    @TestOnAllDatabases
    void coreReadsTheWholeAndRefusesToChangeIt(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(count(DRIVER.licence)).from(DRIVER))
                            .one()
                            .get(0))
                    .isEqualTo(2L);
            assertThatThrownBy(() -> session.execute(update(DRIVER).set(DRIVER.licence, "x")))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            "driver stands for several tables: staff, driver, courier. No INSERT, UPDATE or DELETE can"
                                    + " change them at once: change objects in a session.");
        }
    }

    @TestOnAllDatabases
    void streamReadsEachRowAsItsClass(Engine engine) {
        try (Session session = sessions.open();
                var staff = session.query(STAFF).orderBy(STAFF.name.asc()).stream()) {
            assertThat(staff.map(one -> one.getClass().getSimpleName())).containsExactly("Clerk", "Courier", "Driver");
        }
    }
}
