package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;

/** A place is held by whom it was after a comparison, a rollback and a refresh, and when its owner has left. */
class HeldPlaceTest extends PlaceTests {

    @TestOnAllDatabases
    void B1_comparisonLeavesHoldersAsTheyWereLoaded(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Manager manager = kinks.manager.get();
            session.delete(manager);
            session.commit();
            kinks.songs = new ArrayList<>(); // what the band held is compared, at the flush of the next load
            assertThat(who.manager.get().name).isEqualTo("Who");
            assertThat(kinks.manager.get()).isNull();
            session.commit();
        }
        assertThat(of(engine, "manager")).containsExactly("new|null", "Who|Who");
    }

    @TestOnAllDatabases
    void D2_comparisonLeavesHoldersAsTheyWereLoadedWhenItIsRolledBack(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Manager manager = kinks.manager.get();
            session.commit();
            kinks.songs = new ArrayList<>();
            session.flush();
            session.rollback();
            change(engine, "update manager set band_id = null where name = 'Kinks'");
            assertThat(kinks.manager.isLoaded()).isFalse();
            assertThat(kinks.manager.get()).isNull();
            assertThat(manager.band.get()).isNull();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void D2_rollbackOfAPlaceGivenWayPutsBothBack(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            manager(session, "new").band.set(kinks);
            bus(session, "new").band = kinks;
            logo(session, "new").band = kinks;
            session.flush();
            session.rollback();
            assertThat(kinks.manager.get().name).isEqualTo("Kinks");
            assertThat(kinks.bus.name).isEqualTo("Kinks");
            assertThat(kinks.logo.get().name).isEqualTo("Kinks");
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertAll(engine, "Kinks|Kinks", "new|null", "Who|Who");
    }

    @TestOnAllDatabases
    void E3_targetGivenBeforeARefreshIsThereWhenItsOwnerComesBack(Engine engine) {
        Session first = sessions.open();
        Band bare = band(first, "Bare");
        Logo logo = new Logo("Bare's");
        bare.logo.set(logo);
        first.refresh(bare);
        first.commit();
        first.close();
        assertThat(bare.logo.get()).isSameAs(logo);
        try (Session next = sessions.open()) {
            next.add(bare);
            assertThat(bare.logo.get()).isSameAs(logo);
        }
    }

    @TestOnAllDatabases
    void E2_targetAtAnInverseEndIsKnownAfterItsExpiredOwnerHasLeft(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Logo logo = kinks.logo.get();
            session.expire(kinks);
            session.expunge(kinks);
            assertThat(kinks.logo.get()).isSameAs(logo).isNotNull();
        }
    }

    @TestOnAllDatabases
    void D2_rollbackOfAnotherAttributeLeavesTheTargetAtTheInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Band bare = band(session, "Bare");
            Logo logo = new Logo("Bare's");
            bare.logo.set(logo);
            session.commit();
            bare.name = "Barer";
            session.rollback();
            session.expunge(bare);
            assertThat(bare.logo.get()).isSameAs(logo);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackOfAnotherWrittenAttributeLeavesTheTargetAtTheInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Band bare = band(session, "Bare");
            Logo logo = new Logo("Bare's");
            bare.logo.set(logo);
            session.commit();
            bare.name = "Barer";
            session.flush();
            session.rollback();
            session.expunge(bare);
            assertThat(bare.logo.get()).isSameAs(logo);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackOfADeletionLeavesTheTargetAtTheInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Band bare = band(session, "Bare");
            Logo logo = new Logo("Bare's");
            bare.logo.set(logo);
            session.commit();
            session.delete(bare);
            session.flush();
            session.rollback();
            session.expunge(bare);
            assertThat(bare.logo.get()).isSameAs(logo);
        }
    }

    @TestOnAllDatabases
    void F26_placeThatNobodyLoadedBeforeTheSessionWasClosedIsUnread() {
        Band again = new Band("Kinks");
        try (Session session = sessions.open()) {
            again.id = band(session, "Kinks").id;
            session.expungeAll();
            session.upsert(again);
            session.commit();
        }
        sessions.transaction(session -> {
            session.add(again);
            assertThat(again.manager.get().name).isEqualTo("Kinks");
        });
    }

    @TestOnAllDatabases
    void D1_referenceOfAnExpiredObjectIsTheSessionsOwn() {
        try (Session session = sessions.open()) {
            Manager manager = manager(session, "Kinks");
            Band former = manager.band.get();
            session.expunge(former);
            Band merged = session.merge(former);
            session.expireAll();
            assertThat(manager.band.get()).isSameAs(merged).isNotSameAs(former);
            session.commit();
        }
    }
}
