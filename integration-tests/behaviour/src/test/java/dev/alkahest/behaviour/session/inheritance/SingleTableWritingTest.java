package dev.alkahest.behaviour.session.inheritance;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.inheritance.AnimalTable.ANIMAL;
import static dev.alkahest.behaviour.session.inheritance.DogTable.DOG;
import static dev.alkahest.behaviour.session.inheritance.TruckTable.TRUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

/** Rows of a hierarchy in one table are inserted, updated, deleted, taken over and merged as those of their class. */
class SingleTableWritingTest extends AnimalTests {

    @TestOnAllDatabases
    void insertWritesTheDiscriminatorAndLeavesColumnsOfOtherClassesNull(Engine engine) {
        assertThat(rows(engine, "select name, dtype, breed, weeks, version from animal order by name"))
                .containsExactly("Bit|puppy|poodle|9|1", "Rex|dog|collie|null|1", "Tom|cat|null|null|1");
    }

    @TestOnAllDatabases
    void insertedObjectIsCurrentWithoutASecondReading(Engine engine) {
        try (Session session = sessions.open()) {
            Cat cat = new Cat("Kim");
            session.add(cat);
            session.flush();
            assertThat(session.isExpired(cat)).isFalse();
        }
    }

    @TestOnAllDatabases
    void updateNamesOnlyChangedColumnsOfItsClass(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Puppy bit = (Puppy) named(session, "Bit");
            bit.weeks = 10;
            log.take();
            session.flush();
            assertThat(log.take())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("UPDATE animal SET version = ?, weeks = ? WHERE");
            session.commit();
        }
        assertThat(rows(engine, "select dtype, weeks, version from animal where name = 'Bit'"))
                .containsExactly("puppy|10|2");
    }

    @TestOnAllDatabases
    void changesOfAllClassesAreFoundAndUndone(Engine engine) {
        try (Session session = sessions.open()) {
            Cat tom = (Cat) named(session, "Tom");
            Dog rex = (Dog) named(session, "Rex");
            tom.indoor = true;
            rex.breed = "husky";
            assertThat(session.dirty()).containsExactlyInAnyOrder(tom, rex);
            session.rollback();
            assertThat(tom.indoor).isFalse();
            assertThat(rex.breed).isEqualTo("collie");
        }
    }

    @TestOnAllDatabases
    void autoflushSeesAChangeOfAnyClass(Engine engine) {
        try (Session session = sessions.open()) {
            ((Dog) named(session, "Rex")).breed = "husky";
            assertThat(session.query(ANIMAL).where(DOG.breed.eq("husky")).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void rowsOfOneClassAreOneBatch(Engine engine) {
        try (Session session = sessions.open()) {
            for (int number = 0; number < 20; number++) {
                session.add(new Cat("cat" + number));
                session.add(new Dog("dog" + number, "any"));
            }
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(2);
            session.commit();
        }
        assertThat(rows(engine, "select dtype, count(*) from animal group by dtype order by dtype"))
                .containsExactly("cat|21", "dog|21", "puppy|1");
    }

    @TestOnAllDatabases
    void deleteRemovesRowsOfAnyClass(Engine engine) {
        try (Session session = sessions.open()) {
            session.query(ANIMAL).where(ANIMAL.name.ne("Rex")).all().forEach(session::delete);
            session.commit();
        }
        assertThat(rows(engine, "select name from animal")).containsExactly("Rex");
    }

    @TestOnAllDatabases
    void versionOfTheBaseGuardsRowsOfAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            Dog rex = (Dog) named(session, "Rex");
            rex.breed = "husky";
            session.commit();
            rex = (Dog) named(session, "Rex");
            session.commit();
            change(engine, "update animal set version = 7 where name = 'Rex'");
            rex.breed = "pug";
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void F20_newObjectTakesTheRowOfADeletedOneOfItsClass(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Truck("A", 10), new Van("B", 3))));
        try (Session session = sessions.open()) {
            session.delete(session.get(TRUCK, "A"));
            session.add(new Truck("A", 20));
            session.commit();
        }
        assertThat(rows(engine, "select plate, kind, wheels, vehicle.load, seat_load from vehicle order by plate"))
                .containsExactly("A|1|6|20|null", "B|2|4|null|3");
    }

    @TestOnAllDatabases
    void F20_rowOfAnotherClassCantBeTaken(Engine engine) {
        sessions.transaction(session -> session.add(new Truck("A", 10)));
        try (Session session = sessions.open()) {
            session.delete(session.get(TRUCK, "A"));
            session.add(new Van("A", 2));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "The new Van has the key A of a Truck that is deleted in the same flush, and a row can't"
                                    + " change its class. Flush after the deletion, then add.");
        }
    }

    @TestOnAllDatabases
    void mergeWorksOnTheObjectOfItsClass(Engine engine) {
        Dog detached;
        try (Session session = sessions.open()) {
            detached = (Dog) named(session, "Rex");
        }
        detached.breed = "husky";
        try (Session session = sessions.open()) {
            Dog merged = session.merge(detached);
            assertThat(merged).isNotSameAs(detached).isExactlyInstanceOf(Dog.class);
            assertThat(merged.breed).isEqualTo("husky");
            Cat impostor = new Cat("x");
            impostor.id = detached.id;
            assertThatThrownBy(() -> session.merge(impostor))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The Cat to merge has key " + detached.id
                            + ", and the row with that key is a Dog: a row can't change its class.");
        }
    }
}
