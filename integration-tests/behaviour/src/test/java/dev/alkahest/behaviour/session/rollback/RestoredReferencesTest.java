package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.rollback.OwnerTable.OWNER;
import static dev.alkahest.behaviour.session.rollback.PassportTable.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;

class RestoredReferencesTest extends OwnerTests {

    @TestOnAllDatabases
    void D2_rollbackPutsAReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            touch(ann.pets);
            touch(ben.pets);
            rex.owner.set(ben);
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertThat(ann.pets).hasSize(2);
            assertThat(ben.pets).isEmpty();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAFlushedReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            rex.owner.set(ben);
            session.flush();
            session.rollback();
            assertThat(rex.owner.key()).isEqualTo(ann.id);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReferenceBackThatReferredToANewObject(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            rex.owner.set(new Owner("Cat"));
            session.flush();
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAHolderBackThatWasReplaced(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            rex.owner = Ref.of(owner(session, "Ben"));
            session.flush();
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAPlainReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Vet who = rex.vet;
            Vet no = vet(session, "No");
            touch(no.pets);
            touch(who.pets);
            rex.vet = no;
            session.flush();
            assertThat(no.pets).containsExactly(rex);
            session.rollback();
            assertThat(rex.vet).isSameAs(who);
            assertThat(no.pets).isEmpty();
            assertThat(who.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsTheInverseEndOfAOneToOneBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = session.get(PASSPORT, "A");
            assertThat(ann.passport).isSameAs(passport);
            passport.owner = ben;
            session.flush();
            assertThat(ben.passport).isSameAs(passport);
            assertThat(ann.passport).isNull();
            session.rollback();
            assertThat(passport.owner).isSameAs(ann);
            assertThat(ann.passport).isSameAs(passport);
            assertThat(ben.passport).isNull();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsBackAOneToOneThatWasSetAtItsInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = ann.passport;
            ann.passport = null;
            ben.passport = passport;
            session.flush();
            assertThat(passport.owner).isSameAs(ben);
            session.rollback();
            assertThat(passport.owner).isSameAs(ann);
            assertThat(ann.passport).isSameAs(passport);
            assertThat(ben.passport).isNull();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackLeavesACommittedOneToOneAsItWas(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = ann.passport;
            passport.owner = ben;
            session.commit();
            session.query(OWNER).all();
            ann.name = "Anna";
            ben.name = "Benno";
            session.flush();
            session.rollback();
            assertThat(ann.passport).isNull();
            assertThat(ben.passport).isSameAs(passport);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rows(engine, "select name from passport join owner on owner.id = owner_id"))
                .containsExactly("Ben");
    }
}
