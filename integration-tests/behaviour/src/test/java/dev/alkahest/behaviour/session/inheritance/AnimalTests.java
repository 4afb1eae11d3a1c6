package dev.alkahest.behaviour.session.inheritance;

import static dev.alkahest.behaviour.session.inheritance.AnimalTable.ANIMAL;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Animals of several classes in one table. */
abstract class AnimalTests {

    SessionFactory sessions;

    /** Tom is a cat, Rex a dog, Bit a puppy. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new InheritanceMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session ->
                session.addAll(List.of(new Cat("Tom"), new Dog("Rex", "collie"), new Puppy("Bit", "poodle", 9))));
    }

    static Animal named(Session session, String name) {
        return session.query(ANIMAL).where(ANIMAL.name.eq(name)).one();
    }

    long keyOf(String name) {
        try (Session session = sessions.open()) {
            return named(session, name).id;
        }
    }
}
