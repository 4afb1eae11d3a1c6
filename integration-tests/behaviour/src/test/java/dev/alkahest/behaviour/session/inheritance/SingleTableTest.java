package dev.alkahest.behaviour.session.inheritance;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.inheritance.AnimalTable.ANIMAL;
import static dev.alkahest.behaviour.session.inheritance.CatTable.CAT;
import static dev.alkahest.behaviour.session.inheritance.DogTable.DOG;
import static dev.alkahest.behaviour.session.inheritance.PuppyTable.PUPPY;
import static dev.alkahest.behaviour.session.inheritance.VanTable.VAN;
import static dev.alkahest.behaviour.session.inheritance.VehicleTable.VEHICLE;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.MappingException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.InspectedIndex;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import dev.alkahest.session.Session;
import java.util.List;

/** Rows of one table become objects of several classes, and are written back as what they are. */
class SingleTableTest extends AnimalTests {

    @TestOnAllDatabases
    void objectsOfEachClassStandBesideValues(Engine engine) {
        DogTable dog = DOG.as("dog");
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(ANIMAL, ANIMAL.name.length(), dog)
                                    .from(ANIMAL)
                                    .leftJoin(dog, dog.id.eq(ANIMAL.id))
                                    .orderBy(ANIMAL.name.asc()))
                            .all())
                    .extracting(row ->
                            row.get(ANIMAL).getClass().getSimpleName() + row.get(1) + (row.get(dog) == row.get(ANIMAL)))
                    .containsExactly("Puppy3true", "Dog3true", "Cat3false");
            assertThat(session.execute(select(PUPPY, PUPPY.weeks)).one().get(PUPPY))
                    .isSameAs(named(session, "Bit"));
        }
    }

    @TestOnAllDatabases
    void queryOfBaseGivesEachRowAsItsOwnClass(Engine engine) {
        try (Session session = sessions.open()) {
            List<Animal> animals =
                    session.query(ANIMAL).orderBy(ANIMAL.name.asc()).all();
            assertThat(animals)
                    .extracting(animal -> (Object) animal.getClass())
                    .containsExactly(Puppy.class, Dog.class, Cat.class);
            assertThat(((Puppy) animals.get(0)).weeks).isEqualTo(9);
            assertThat(((Puppy) animals.get(0)).breed).isEqualTo("poodle");
            assertThat(((Dog) animals.get(1)).breed).isEqualTo("collie");
        }
    }

    @TestOnAllDatabases
    void queryOfSubclassReadsItsOwnRowsAndThoseOfClassesBelow(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            assertThat(session.query(DOG).orderBy(DOG.name.asc()).all())
                    .extracting(dog -> dog.name)
                    .containsExactly("Bit", "Rex");
            assertThat(log.take().get(0)).contains("WHERE animal.dtype IN (?, ?)");
            assertThat(session.query(PUPPY).where(PUPPY.weeks.lt(10)).one().name)
                    .isEqualTo("Bit");
            assertThat(session.query(CAT).count()).isEqualTo(1);
            assertThat(session.query(CAT).where(CAT.name.eq("Rex")).exists()).isFalse();
        }
    }

    @TestOnAllDatabases
    void columnsOfSubclassSelectAmongRowsOfTheBase(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(ANIMAL)
                            .where(DOG.breed.eq("collie").or(CAT.indoor.eq(false)))
                            .orderBy(ANIMAL.name.asc())
                            .all())
                    .extracting(animal -> animal.name)
                    .containsExactly("Rex", "Tom");
        }
    }

    @TestOnAllDatabases
    void aliasOfSubclassReadsItsOwnRows(Engine engine) {
        try (Session session = sessions.open()) {
            DogTable other = DOG.as("other");
            assertThat(session.query(other).where(other.breed.eq("collie")).one().name)
                    .isEqualTo("Rex");
            assertThat(session.query(CAT).join(other, other.name.gt(CAT.name)).all())
                    .isEmpty();
        }
    }

    @TestOnAllDatabases
    void identityMapIsSharedByTheHierarchy(Engine engine) {
        long rex = keyOf("Rex");
        try (Session session = sessions.open()) {
            Animal animal = session.get(ANIMAL, rex);
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(session.get(DOG, rex)).isSameAs(animal);
                        assertThat(session.get(DOG, (Object) rex)).isSameAs(animal);
                        assertThat(session.get(ANIMAL, (Object) rex)).isSameAs(animal);
                    }))
                    .isZero();
            assertThat(session.query(DOG).where(DOG.name.eq("Rex")).one()).isSameAs(animal);
        }
    }

    @TestOnAllDatabases
    void getOfAnotherClassIsEmpty(Engine engine) {
        long tom = keyOf("Tom");
        try (Session session = sessions.open()) {
            assertThat(session.get(DOG, tom)).isNull();
            assertThat(session.find(DOG, tom)).isEmpty();
            assertThat(session.get(ANIMAL, tom)).isInstanceOf(Cat.class);
            assertThat(session.get(DOG, tom)).isNull();
            assertThat(session.get(DOG, keyOf("Bit"))).isInstanceOf(Puppy.class);
        }
    }

    @TestOnAllDatabases
    void unknownDiscriminatorNamesTableValueAndClasses(Engine engine) {
        change(engine, "insert into animal (name, version, dtype) values ('Nemo', 1, 'fish')");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(ANIMAL).all())
                    .isInstanceOf(MappingException.class)
                    .hasMessage("A row of animal has the discriminator fish, which is that of no class below Animal."
                            + " Known are: Animal, Cat, Dog, Puppy.");
        }
    }

    @TestOnAllDatabases
    void rowThatChangedItsClassIsRefusedWhereItsObjectIsHeld(Engine engine) {
        try (Session session = sessions.open()) {
            Animal tom = named(session, "Tom");
            session.commit();
            change(engine, "update animal set dtype = 'dog', breed = 'any' where name = 'Tom'");
            assertThatThrownBy(() -> session.refresh(tom))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The row of the Cat with key " + tom.id
                            + " is that of a Dog now, and an object can't change its class. Expunge it.");
        }
    }

    @TestOnAllDatabases
    void expiredObjectsAreReadAgainAsTheirClass(Engine engine) {
        try (Session session = sessions.open()) {
            Dog rex = (Dog) named(session, "Rex");
            session.commit();
            change(engine, "update animal set breed = 'husky' where name = 'Rex'");
            assertThat(session.query(ANIMAL).all()).contains(rex);
            assertThat(rex.breed).isEqualTo("husky");
            session.commit();
            change(engine, "update animal set breed = 'pug' where name = 'Rex'");
            assertThat(session.get(DOG, rex.id)).isSameAs(rex);
            assertThat(rex.breed).isEqualTo("pug");
        }
    }

    @TestOnAllDatabases
    void concreteBaseIsAClassOfItsOwn(Engine engine) {
        sessions.transaction(
                session -> session.addAll(List.of(new Vehicle("A", 3), new Truck("B", 10), new Van("C", 5))));
        assertThat(rows(engine, "select plate, kind from vehicle order by plate"))
                .containsExactly("A|0", "B|1", "C|2");
        try (Session session = sessions.open()) {
            assertThat(session.query(VEHICLE).orderBy(VEHICLE.plate.asc()).all())
                    .extracting(vehicle -> (Object) vehicle.getClass())
                    .containsExactly(Vehicle.class, Truck.class, Van.class);
            assertThat(session.query(VAN).one().load).isEqualTo(5);
            assertThat(session.get(VEHICLE, "B")).isInstanceOf(Truck.class);
            assertThat(session.get(VAN, "B")).isNull();
        }
    }

    @TestOnAllDatabases
    void coreStatementsThatNameASubclassMeanItsRows(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(count(DOG.id)).from(DOG)).one().get(0))
                    .isEqualTo(2L);
            session.execute(update(DOG).set(DOG.name, "x"));
            session.execute(delete(PUPPY));
            session.commit();
        }
        assertThat(rows(engine, "select name, dtype from animal order by name")).containsExactly("Tom|cat", "x|dog");
    }

    @TestOnAllDatabases
    void createAllMakesOneTableWithColumnsAndIndexesOfAllClasses(Engine engine) {
        engine.begin(connection -> {
            Inspector inspector = Inspector.of(connection);
            assertThat(inspector.tableNames()).contains("animal").doesNotContain("dog", "cat", "puppy");
            assertThat(inspector.columns(ANIMAL).subList(1, 10))
                    .extracting(column -> column.name() + (column.isNullable() ? "?" : ""))
                    .containsExactly(
                            "name",
                            "version",
                            "keeper_id?",
                            "vet_id?",
                            "dtype",
                            "indoor?",
                            "breed?",
                            "chip?",
                            "weeks?");
            assertThat(inspector.indexes(ANIMAL))
                    .contains(new InspectedIndex("ix_animal_breed", List.of("breed"), false));
        });
        assertThatThrownBy(() -> change(
                        engine,
                        "insert into animal (name, version, dtype, chip) values ('A', 1, 'dog', 1)",
                        "insert into animal (name, version, dtype, chip) values ('B', 1, 'dog', 1)"))
                .isInstanceOf(UniqueException.class);
    }

    @TestOnAllDatabases
    void tableThatAnotherRefersToAsThatOfASubclassIsCreatedWhole(Engine engine) {
        sessions.metadata().dropAll(engine);
        MetaData.of(BoneTable.BONE, KeeperTable.KEEPER, VetTable.VET, ANIMAL).createAll(engine);
        engine.begin(connection -> assertThat(Inspector.of(connection).indexes(ANIMAL))
                .contains(new InspectedIndex("ix_animal_breed", List.of("breed"), false)));
    }

    @TestOnAllDatabases
    void streamReadsEachRowAsItsClass(Engine engine) {
        try (Session session = sessions.open();
                var animals = session.query(ANIMAL).orderBy(ANIMAL.name.asc()).stream()) {
            assertThat(animals.map(animal -> animal.getClass().getSimpleName())).containsExactly("Puppy", "Dog", "Cat");
        }
    }
}
