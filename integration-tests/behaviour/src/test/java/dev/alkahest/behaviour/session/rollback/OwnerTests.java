package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.rollback.OwnerTable.OWNER;
import static dev.alkahest.behaviour.session.rollback.PetTable.PET;
import static dev.alkahest.behaviour.session.rollback.VetTable.VET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Owners with pets, toys, vets and a passport, whose changes are taken back. */
@KeepsTables
abstract class OwnerTests {

    SessionFactory sessions;

    /** Ann owns Rex, who has a ball and sees Dr Who, and Tom; Ben owns nobody. Ann has the passport A. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new RollbackMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Owner ann = new Owner("Ann", new Pet("Rex"), new Pet("Tom"));
            ann.pets.get(0).toys.add(new Toy("ball"));
            ann.pets.get(0).vet = new Vet("Who");
            Passport passport = new Passport("A");
            passport.owner = ann;
            session.addAll(List.of(ann, new Owner("Ben"), new Vet("No"), new Toy("bone"), passport));
        });
    }

    static Owner owner(Session session, String name) {
        return session.query(OWNER).where(OWNER.name.eq(name)).one();
    }

    static Pet pet(Session session, String name) {
        return session.query(PET).where(PET.name.eq(name)).one();
    }

    static Vet vet(Session session, String name) {
        return session.query(VET).where(VET.name.eq(name)).one();
    }

    static List<String> owners(Engine engine) {
        return rows(engine, "select name, version from owner order by name");
    }

    /** Asserts that the session has nothing to write, and that the rows are those of the beginning. */
    void assertNothingChanged(Engine engine, Session session) {
        assertThat(session.dirty()).isEmpty();
        assertThat(session.pending()).isEmpty();
        assertThat(session.deleted()).isEmpty();
        assertThat(SentStatements.in(engine, session::commit)).isZero();
        assertThat(rows(
                        engine,
                        "select o.name, p.name, v.name from pet p left join owner o on o.id = p.owner_id"
                                + " left join vet v on v.id = p.vet_id order by p.name"))
                .containsExactly("Ann|Rex|Who", "Ann|Tom|null");
        assertThat(rows(engine, "select name, version from owner order by name"))
                .containsExactly("Ann|1", "Ben|1");
        assertThat(rows(engine, "select p.name, toy_name from pet_toy join pet p on p.id = pet_id"))
                .containsExactly("Rex|ball");
        assertThat(rows(engine, "select number, name from passport join owner on owner.id = owner_id"))
                .containsExactly("A|Ann");
    }
}
