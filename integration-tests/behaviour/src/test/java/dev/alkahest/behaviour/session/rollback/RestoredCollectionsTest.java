package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.rollback.ToyTable.TOY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class RestoredCollectionsTest extends OwnerTests {

    @TestOnAllDatabases
    void D2_rollbackPutsMembersBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = ann.pets.get(0);
            ann.pets.remove(rex);
            ann.pets.add(new Pet("Fip"));
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFlushedMembersBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = ann.pets.get(0);
            ann.pets.remove(rex);
            ann.pets.add(new Pet("Fip"));
            session.flush();
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertThat(ann.pets).contains(rex);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAClearedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.pets.clear();
            session.flush();
            session.rollback();
            assertThat(ann.pets).hasSize(2);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReplacedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            touch(ann.pets);
            ann.pets = new ArrayList<>(List.of(new Pet("Fip")));
            session.rollback();
            assertThat(ann.pets).hasSize(2);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAFlushedReplacedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.pets = new ArrayList<>(List.of(new Pet("Fip")));
            session.flush();
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Pet tom = pet(session, "Tom");
            Toy ball = session.get(TOY, "ball");
            rex.toys.remove(ball);
            ball.pets.add(tom);
            tom.toys.add(new Toy("mouse"));
            session.rollback();
            assertThat(rex.toys).containsExactly(ball);
            assertThat(tom.toys).isEmpty();
            assertThat(ball.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFlushedPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Pet tom = pet(session, "Tom");
            Toy ball = session.get(TOY, "ball");
            rex.toys.remove(ball);
            ball.pets.add(tom);
            tom.toys.add(new Toy("mouse"));
            session.flush();
            session.rollback();
            assertThat(rex.toys).containsExactly(ball);
            assertThat(tom.toys).isEmpty();
            assertThat(ball.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReplacedSetOfPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            rex.toys = new HashSet<>(Set.of(session.get(TOY, "bone")));
            session.flush();
            session.rollback();
            assertThat(rex.toys).extracting(toy -> toy.name).containsExactly("ball");
            assertNothingChanged(engine, session);
        }
    }
}
