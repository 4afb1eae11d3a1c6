package dev.alkahest.behaviour.session.inheritance;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.inheritance.AnimalTable.ANIMAL;
import static dev.alkahest.behaviour.session.inheritance.BoneTable.BONE;
import static dev.alkahest.behaviour.session.inheritance.CatTable.CAT;
import static dev.alkahest.behaviour.session.inheritance.DogTable.DOG;
import static dev.alkahest.behaviour.session.inheritance.KeeperTable.KEEPER;
import static dev.alkahest.behaviour.session.inheritance.TrickTable.TRICK;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Relationships that refer to a class with subclasses or to a subclass, declared in either. */
@KeepsTables
class HierarchyRelationshipTest {

    private SessionFactory sessions;

    /** Ann keeps Tom, a cat, and Rex, a dog with two bones who can sit; Ben keeps Bit, a puppy. Rex guards Ann. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new InheritanceMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Vet vet = new Vet("Who");
            Dog rex = new Dog("Rex", "collie");
            rex.bones.addAll(List.of(new Bone("big"), new Bone("small")));
            rex.tricks.add(new Trick("sit"));
            rex.vet = vet;
            Cat tom = new Cat("Tom");
            tom.vet = vet;
            Keeper ann = new Keeper("Ann", tom, rex);
            session.addAll(List.of(ann, new Keeper("Ben", new Puppy("Bit", "poodle", 9))));
            session.flush(); // they refer to each other
            ann.guard.set(rex);
        });
    }

    private static Keeper keeper(Session session, String name) {
        return session.query(KEEPER).where(KEEPER.name.eq(name)).one();
    }

    private static Animal named(Session session, String name) {
        return session.query(ANIMAL).where(ANIMAL.name.eq(name)).one();
    }

    @TestOnAllDatabases
    void I9_subqueryOfOwnersOfSeveralClasses(Engine engine) {
        try (Session session = sessions.open()) {
            List<Animal> animals = session.query(ANIMAL)
                    .orderBy(ANIMAL.name.asc())
                    .options(subquery(DOG.bones()))
                    .all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(animals)
                    .filteredOn(Dog.class::isInstance)
                    .extracting(animal -> ((Dog) animal).bones.size())
                    .containsExactly(0, 2);
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void collectionOfTheBaseHasObjectsOfAllClassesFromOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Keeper> keepers =
                    session.query(KEEPER).orderBy(KEEPER.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(keepers.get(0).animals)
                    .extracting(animal -> (Object) animal.getClass())
                    .containsExactly(Dog.class, Cat.class);
            assertThat(keepers.get(1).animals).singleElement().isInstanceOf(Puppy.class);
            assertThat(sent.count()).isEqualTo(3); // and the vets, who are plain, and the tricks that dogs declare
        }
    }

    @TestOnAllDatabases
    void relationshipOfTheBaseIsLoadedForObjectsOfAllClassesAtOnce(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Cat> cats = session.query(CAT).all();
            assertThat(cats.get(0).vet.name).isEqualTo("Who");
            assertThat(sent.count()).isEqualTo(2);
            session.expungeAll();
            List<Animal> animals =
                    session.query(ANIMAL).orderBy(ANIMAL.name.asc()).all();
            assertThat(sent.count()).isEqualTo(3); // animals, vets, tricks
            assertThat(animals).extracting(animal -> animal.keeper.get().name).containsExactly("Ben", "Ann", "Ann");
            assertThat(sent.count()).isEqualTo(1);
            assertThat(animals.get(1).vet).isSameAs(animals.get(2).vet);
        }
    }

    @TestOnAllDatabases
    void relationshipOfASubclassIsLoadedForItsObjectsAmongOthers(Engine engine) {
        try (Session session = sessions.open()) {
            List<Animal> animals =
                    session.query(ANIMAL).orderBy(ANIMAL.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(((Dog) animals.get(0)).bones).isEmpty();
            assertThat(((Dog) animals.get(1)).bones).hasSize(2);
            assertThat(((Dog) animals.get(1)).tricks)
                    .extracting(trick -> trick.name)
                    .containsExactly("sit");
            assertThat(sent.count()).isEqualTo(1); // the tricks came with the query
        }
    }

    @TestOnAllDatabases
    void optionsOfAQueryOfTheBaseReachRelationshipsOfSubclasses(Engine engine) {
        try (Session session = sessions.open()) {
            List<Animal> animals = session.query(ANIMAL)
                    .orderBy(ANIMAL.name.asc())
                    .options(selectin(DOG.bones()), selectin(ANIMAL.keeper()))
                    .all();
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(((Dog) animals.get(1)).bones).hasSize(2);
                        assertThat(animals.get(2).keeper.get().name).isEqualTo("Ann");
                    }))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void pathsLeadToAndFromBothClasses(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(BONE).where(BONE.dog().breed.eq("collie")).count())
                    .isEqualTo(2);
            assertThat(session.query(KEEPER)
                            .where(KEEPER.animals().any(ANIMAL.name.eq("Tom")))
                            .one()
                            .name)
                    .isEqualTo("Ann");
            assertThat(session.query(DOG).where(DOG.keeper().name.eq("Ann")).one().name)
                    .isEqualTo("Rex");
            assertThat(session.query(DOG)
                            .where(DOG.tricks().any(TRICK.name.eq("sit")))
                            .one()
                            .name)
                    .isEqualTo("Rex");
            assertThat(session.query(CAT)
                            .where(CAT.keeper().guard().breed.eq("collie"))
                            .one()
                            .name)
                    .isEqualTo("Tom");
        }
    }

    @TestOnAllDatabases
    void referenceToASubclassLoadsItAndTakesItFromTheIdentityMapOfTheBase(Engine engine) {
        try (Session session = sessions.open()) {
            Keeper ann = keeper(session, "Ann");
            assertThat(ann.guard.get().breed).isEqualTo("collie");
            session.expungeAll();
            Animal rex = named(session, "Rex");
            Keeper again = keeper(session, "Ann");
            assertThat(SentStatements.in(
                            engine, () -> assertThat(again.guard.get()).isSameAs(rex)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void referenceToASubclassIsEmptyWhereTheRowIsOfAnotherClass(Engine engine) {
        change(engine, "update keeper set guard_id = (select id from animal where name = 'Tom') where name = 'Ann'");
        try (Session session = sessions.open()) {
            assertThat(keeper(session, "Ann").guard.get()).isNull();
            session.expungeAll();
            assertThat(named(session, "Tom")).isInstanceOf(Cat.class);
            assertThat(keeper(session, "Ann").guard.get()).isNull();
        }
    }

    @TestOnAllDatabases
    void B1_bothSidesAgreeForObjectsOfAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            Keeper ann = keeper(session, "Ann");
            Keeper ben = keeper(session, "Ben");
            Animal tom = named(session, "Tom");
            tom.keeper.set(ben);
            assertThat(ben.animals).contains(tom);
            assertThat(ann.animals).doesNotContain(tom);
            Dog rex = (Dog) ann.animals.get(0);
            ben.animals.add(rex);
            assertThat(rex.keeper.get()).isSameAs(ben);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select a.name, k.name from animal a join keeper k on k.id = keeper_id order by a.name"))
                .containsExactly("Bit|Ben", "Rex|Ben", "Tom|Ben");
    }

    @TestOnAllDatabases
    void C1_addingAnOwnerAddsObjectsOfAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            Cat kim = new Cat("Kim");
            Keeper cy = new Keeper("Cy", kim, new Puppy("Pip", "any", 3));
            session.add(cy);
            assertThat(session.stateOf(kim)).isEqualTo(ObjectState.PENDING);
            session.commit();
            assertThat(kim.keeper.get()).isSameAs(cy);
        }
        assertThat(rows(
                        engine,
                        "select a.name, dtype from animal a join keeper k on k.id = keeper_id where k.name ="
                                + " 'Cy' order by a.name"))
                .containsExactly("Kim|cat", "Pip|puppy");
    }

    @TestOnAllDatabases
    void C2_deleteCascadesOverObjectsOfAllClassesAndWhatTheyOwn(Engine engine) {
        try (Session session = sessions.open()) {
            Keeper ann = keeper(session, "Ann");
            ann.guard.set(null);
            session.flush();
            session.delete(ann);
            session.commit();
        }
        assertThat(rows(engine, "select name from animal")).containsExactly("Bit");
        assertThat(rows(engine, "select size from bone")).isEmpty();
        assertThat(rows(engine, "select trick_name from dog_trick")).isEmpty();
    }

    @TestOnAllDatabases
    void C5_orphanOfASubclassIsDeleted(Engine engine) {
        try (Session session = sessions.open()) {
            Dog rex = (Dog) named(session, "Rex");
            rex.bones.removeIf(bone -> bone.size.equals("big"));
            session.commit();
        }
        assertThat(rows(engine, "select size from bone")).containsExactly("small");
    }

    @TestOnAllDatabases
    void M1_pairsOfASubclassAreWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Trick sit = session.getOne(TRICK, "sit");
            sit.dogs.add((Puppy) named(session, "Bit"));
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select a.name, trick_name from dog_trick join animal a on a.id = animal_id order by a.name"))
                .containsExactly("Bit|sit", "Rex|sit");
    }

    @TestOnAllDatabases
    void mergeFollowsCollectionsOfTheBase(Engine engine) {
        Keeper detached;
        try (Session session = sessions.open()) {
            detached = keeper(session, "Ann");
            assertThat(detached.animals).hasSize(2);
        }
        ((Dog) detached.animals.get(0)).breed = "husky";
        ((Cat) detached.animals.get(1)).indoor = true;
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, "select name, breed from animal where indoor or breed = 'husky' order by name"))
                .containsExactly("Rex|husky", "Tom|null");
    }

    @TestOnAllDatabases
    void rollbackPutsBackRelationshipsOfAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            Dog rex = (Dog) named(session, "Rex");
            Keeper ann = rex.keeper.get();
            rex.keeper.set(keeper(session, "Ben"));
            rex.bones.clear();
            session.rollback();
            assertThat(rex.keeper.get()).isSameAs(ann);
            assertThat(rex.bones).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void refreshReadsRelationshipsOfAllClassesAgain(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Dog rex = (Dog) named(session, "Rex");
            Keeper ann = rex.keeper.get();
            Bone big = rex.bones.get(0);
            session.commit();
            change(
                    engine,
                    "update animal set keeper_id = null where name = 'Rex'",
                    "update bone set size = 'huge' where size = 'big'",
                    "delete from bone where size = 'small'");
            assertThat(rex.keeper.get()).isSameAs(ann);
            assertThat(rex.bones).hasSize(2);
            session.refresh(rex);
            assertThat(big.size).isEqualTo("huge");
            assertThat(rex.keeper.get()).isNull();
            assertThat(rex.bones).containsExactly(big);
        }
    }

    @TestOnAllDatabases
    void sortedCollectionOfTheBaseIsReadWithoutAConditionOnTheDiscriminator(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Keeper ann = keeper(session, "Ann");
            log.take();
            assertThat(ann.animals).hasSize(2);
            assertThat(log.take().get(0)).doesNotContain("WHERE animal.dtype");
        }
    }
}
