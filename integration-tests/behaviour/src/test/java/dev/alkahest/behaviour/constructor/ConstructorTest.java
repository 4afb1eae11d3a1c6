package dev.alkahest.behaviour.constructor;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.constructor.CityTable.CITY;
import static dev.alkahest.behaviour.constructor.CountryTable.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ConstructorTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ConstructorMappers());
        sessions.metadata().createAll(engine);
    }

    private Long saveOslo() {
        City oslo = new City("Oslo", new Country("NO", "Norway", 5L));
        oslo.setVisitors(7);
        oslo.mayor = "Anne";
        sessions.transaction(session -> session.add(oslo));
        return oslo.id;
    }

    @TestOnAllDatabases
    void objectIsMadeByTheConstructorThatTakesItsAttributes() {
        Long id = saveOslo();
        try (Session session = sessions.open()) {
            City oslo = session.getOne(CITY, id);
            assertThat(oslo.getName()).isEqualTo("Oslo");
            assertThat(oslo.size.getWidth()).isEqualTo(2);
            assertThat(oslo.size.height()).isEqualTo(1);
            assertThat(oslo.getVisitors()).isEqualTo(7);
            assertThat(oslo.mayor).isEqualTo("Anne");
            assertThat(oslo.country.name()).isEqualTo("Norway");
            assertThat(oslo.twin.get()).isNull();
            assertThat(session.isModified(oslo)).isFalse();
        }
    }

    @TestOnAllDatabases
    void whatTheConstructorTakesIsWrittenWhenItChangesUnlessItIsFinal(Engine engine) {
        Long id = saveOslo();
        try (Session session = sessions.open()) {
            City oslo = session.getOne(CITY, id);
            session.commit();
            change(engine, "update big_city set name = 'Kristiania', mayor = 'Hieronymus'");
            session.refresh(oslo);
            assertThat(oslo.mayor).isEqualTo("Hieronymus");
            assertThat(oslo.getName()).isEqualTo("Oslo");
            assertThat(session.planFlush().statements()).isEmpty();
            oslo.setVisitors(9);
            session.commit();
        }
        assertThat(rows(engine, "select name, visitors from big_city")).containsExactly("Kristiania|9");
    }

    @TestOnAllDatabases
    void rollbackTakesBackWhatIsNotFinal() {
        Long id = saveOslo();
        try (Session session = sessions.open()) {
            City oslo = session.getOne(CITY, id);
            oslo.setVisitors(100);
            oslo.mayor = null;
            session.flush();
            session.rollback();
            assertThat(oslo.getVisitors()).isEqualTo(7);
            assertThat(oslo.mayor).isEqualTo("Anne");
        }
    }

    @TestOnAllDatabases
    void mergeMakesANewObjectByTheConstructorAndRefusesToChangeWhatIsFinal(Engine engine) {
        Long id = saveOslo();
        try (Session session = sessions.open()) {
            City bergen = session.merge(new City("Bergen", null));
            assertThat(bergen.getName()).isEqualTo("Bergen");
            session.commit();

            City renamed = new City("Christiania", null);
            renamed.id = id;
            assertThatThrownBy(() -> session.merge(renamed))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The City to merge has other values than the session's, in attributes that are final."
                            + " Give it what City " + id + " has, or change the row by a statement.");
        }
        assertThat(rows(engine, "select name from big_city order by name")).containsExactly("Bergen", "Oslo");
    }

    @TestOnAllDatabases
    void queriesOfClassesWithConstructorsAndPathsToRecords() {
        saveOslo();
        try (Session session = sessions.open()) {
            assertThat(session.query(CITY)
                            .where(CITY.country().name.eq("Norway"), CITY.size.width.eq(2))
                            .one()
                            .getName())
                    .isEqualTo("Oslo");
            assertThat(session.query(COUNTRY).where(COUNTRY.people.gt(3L)).one().code())
                    .isEqualTo("NO");
        }
    }

    @TestOnAllDatabases
    void I12_whatTheConstructorThrowsIsTheCauseOfAnErrorThatNamesTheRow(Engine engine) {
        Long id = saveOslo();
        try (Session session = sessions.open()) {
            City known = session.getOne(CITY, id);
            session.commit();
            change(engine, "update big_city set visitors = -1, mayor = 'Hieronymus'");
            assertThatThrownBy(() -> session.refresh(known)).satisfies(e -> assertIsNamed(e, id));
            assertThat(known.mayor).isEqualTo("Anne");
            session.rollback();
            session.expunge(known);
            assertThatThrownBy(() -> session.query(CITY).all()).satisfies(e -> assertIsNamed(e, id));
            session.rollback();
            change(engine, "update big_city set visitors = 1");
            assertThat(session.getOne(CITY, id).mayor).isEqualTo("Hieronymus");
        }
    }

    private static void assertIsNamed(Throwable error, Long id) {
        assertThat(error)
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith(
                        "City with key " + id + " can't be made of its row: its constructor, a setter or a"
                                + " value of several columns threw IllegalArgumentException.")
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
