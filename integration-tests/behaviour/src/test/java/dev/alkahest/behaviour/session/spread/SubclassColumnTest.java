package dev.alkahest.behaviour.session.spread;

import static dev.alkahest.behaviour.session.spread.ClerkTable.CLERK;
import static dev.alkahest.behaviour.session.spread.CourierTable.COURIER;
import static dev.alkahest.behaviour.session.spread.DriverTable.DRIVER;
import static dev.alkahest.behaviour.session.spread.FirmTable.FIRM;
import static dev.alkahest.behaviour.session.spread.StaffTable.STAFF;
import static dev.alkahest.behaviour.session.spread.TripTable.TRIP;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Columns and relationships of a subclass with a table of its own, in a query of a class above it. */
@KeepsTables
class SubclassColumnTest {

    private SessionFactory sessions;

    /** Ann, a clerk, Rob, a driver with a trip and a locker, and Kim, a courier, work for Acme. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SpreadMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Driver rob = new Driver("Rob", "C1");
            rob.trips.add(new Trip("Rome"));
            rob.locker.set(new Locker(7));
            session.add(new Firm("Acme", new Clerk("Ann"), rob, new Courier("Kim", "B", 3)));
        });
    }

    private static List<String> names(Query<Staff> query) {
        return query.orderBy(STAFF.name.asc()).all().stream()
                .map(one -> one.name)
                .toList();
    }

    @TestOnAllDatabases
    void conditionOnAColumnOfASubclassFindsItsRowsAmongAll() {
        try (Session session = sessions.open()) {
            assertThat(names(session.query(STAFF).where(DRIVER.licence.eq("C1"))))
                    .containsExactly("Rob");
            assertThat(names(session.query(STAFF).where(or(COURIER.bikes.gt(2), STAFF.name.eq("Ann")))))
                    .containsExactly("Ann", "Kim");
            assertThat(names(session.query(STAFF).where(DRIVER.licence.isNull())))
                    .containsExactly("Ann");
            assertThat(session.query(STAFF).where(DRIVER.name.eq("Rob")).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void columnOfASubclassSortsAndIsSelected(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(STAFF.name, DRIVER.licence)
                                    .from(STAFF)
                                    .where(DRIVER.licence.isNotNull())
                                    .orderBy(DRIVER.licence.asc()))
                            .all())
                    .extracting(row -> row.get(STAFF.name) + " " + row.get(DRIVER.licence))
                    .containsExactly("Kim B", "Rob C1");
        }
    }

    @TestOnAllDatabases
    void pathFromASubclassKeepsRowsOfOtherClasses() {
        try (Session session = sessions.open()) {
            assertThat(names(
                            session.query(STAFF).where(or(DRIVER.locker().number.eq(7), STAFF.name.eq("Ann")))))
                    .containsExactly("Ann", "Rob");
            assertThat(names(session.query(STAFF).where(DRIVER.trips().any(TRIP.goal.eq("Rome")))))
                    .containsExactly("Rob");
            assertThat(names(session.query(STAFF).where(DRIVER.trips().none()))).containsExactly("Ann", "Kim");
        }
    }

    @TestOnAllDatabases
    void conditionOnMembersOfACollectionMayNameColumnsOfASubclass() {
        try (Session session = sessions.open()) {
            assertThat(session.query(FIRM)
                            .where(FIRM.staff().any(COURIER.bikes.eq(3)))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(FIRM)
                            .where(FIRM.staff().any(COURIER.bikes.eq(4)))
                            .count())
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void subclassThatIsInTheQueryItselfIsMeant() {
        try (Session session = sessions.open()) {
            assertThat(session.query(STAFF)
                            .join(DRIVER, DRIVER.id.ne(STAFF.id).and(DRIVER.licence.eq("B")))
                            .orderBy(STAFF.name.asc())
                            .all())
                    .extracting(one -> one.name)
                    .containsExactly("Ann", "Rob");
        }
    }

    @TestOnAllDatabases
    void classBesideIsNotRead() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() ->
                            session.query(CLERK).where(DRIVER.licence.eq("B")).all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("driver is not among the tables of the statement");
        }
    }

    @TestOnAllDatabases
    void relationshipsOfSubclassesAreLoadedWithAQueryOfTheBase(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Staff> staff = session.query(STAFF)
                    .options(selectin(DRIVER.trips()), joined(STAFF.firm()))
                    .orderBy(STAFF.name.asc())
                    .all();
            assertThat(sent.count()).isEqualTo(2);
            assertThat(((Driver) staff.get(2)).trips).hasSize(1);
            assertThat(staff.get(0).firm.get().name).isEqualTo("Acme");
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void joinedReferenceOfASubclassComesWithAQueryOfTheBaseByAStatementOfItsOwn(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Staff> staff = session.query(STAFF)
                    .options(joined(DRIVER.locker()))
                    .orderBy(STAFF.name.asc())
                    .all();
            assertThat(sent.count()).isEqualTo(2);
            assertThat(staff).extracting(one -> one.name).containsExactly("Ann", "Kim", "Rob");
            assertThat(((Driver) staff.get(2)).locker.get().number).isEqualTo(7);
            assertThat(((Driver) staff.get(1)).locker.get()).isNull();
            assertThat(sent.count()).isZero();
        }
    }
}
