package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sync.BandTable.BAND;
import static dev.alkahest.behaviour.session.sync.BusTable.BUS;
import static dev.alkahest.behaviour.session.sync.LogoTable.LOGO;
import static dev.alkahest.behaviour.session.sync.ManagerTable.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class OneToOneTest {

    private SessionFactory sessions;

    /** Each band has its manager, bus and logo, of its own name; the new ones have no band. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SyncMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            for (String name : List.of("Kinks", "Who")) {
                Band band = new Band(name);
                band.manager.set(new Manager(name));
                band.bus = new Bus(name);
                band.logo.set(new Logo(name));
                session.add(band);
            }
            session.addAll(List.of(new Manager("new"), new Bus("new"), new Logo("new"), new Band("Bare")));
        });
    }

    private static Band band(Session session, String name) {
        return session.query(BAND).where(BAND.name.eq(name)).one();
    }

    private static Manager manager(Session session, String name) {
        return session.query(MANAGER).where(MANAGER.name.eq(name)).one();
    }

    private static Bus bus(Session session, String name) {
        return session.query(BUS).where(BUS.name.eq(name)).one();
    }

    private static Logo logo(Session session, String name) {
        return session.query(LOGO).where(LOGO.name.eq(name)).one();
    }

    private static List<String> of(Engine engine, String table) {
        return rows(
                engine,
                "select t.name, b.name from " + table
                        + " t left join band b on b.id = t.band_id order by lower(t.name)");
    }

    private static void assertAll(Engine engine, String... expected) {
        assertThat(of(engine, "manager")).containsExactly(expected);
        assertThat(of(engine, "bus")).containsExactly(expected);
        assertThat(of(engine, "logo")).containsExactly(expected);
    }

    @TestOnAllDatabases
    void B1_targetSetAtTheInverseEndTakesThePlace(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Manager former = kinks.manager.get();
            Manager next = manager(session, "new");
            kinks.manager.set(next);
            assertThat(former.band.get()).isNull();
            assertThat(next.band.get()).isSameAs(kinks);
            kinks.bus = bus(session, "new");
            assertThat(kinks.logo.get()).isNotNull();
            kinks.logo.set(logo(session, "new"));
            session.commit();
        }
        assertAll(engine, "Kinks|null", "new|Kinks", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_targetSetAtAnInverseEndNobodyLoadedTakesThePlace(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            kinks.manager.set(manager(session, "new"));
            kinks.bus = bus(session, "new");
            kinks.logo.set(logo(session, "new"));
        });
        assertAll(engine, "Kinks|null", "new|Kinks", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_placeTakenFromTheOwningEndIsGivenUp(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Manager former = kinks.manager.get();
            assertThat(kinks.logo.get()).isNotNull();
            Manager next = manager(session, "new");
            next.band.set(kinks);
            assertThat(kinks.manager.get()).isSameAs(next);
            assertThat(former.band.get()).isNull();
            bus(session, "new").band = kinks;
            logo(session, "new").band = kinks;
            session.commit();
        }
        assertAll(engine, "Kinks|null", "new|Kinks", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_placeTakenFromTheOwningEndIsGivenUpThoughNobodyHadLoadedIt(Engine engine) {
        sessions.transaction(session -> {
            manager(session, "new").band.set(band(session, "Kinks"));
            bus(session, "new").band = band(session, "Kinks");
            logo(session, "new").band = band(session, "Kinks");
        });
        assertAll(engine, "Kinks|null", "new|Kinks", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_placeTakenByANewObjectIsGivenUpThoughNobodyHadLoadedIt(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Manager manager = new Manager("x");
            manager.band.set(kinks);
            Bus bus = new Bus("x");
            bus.band = kinks;
            Logo logo = new Logo("x");
            logo.band = kinks;
            session.addAll(List.of(manager, bus, logo));
        });
        assertAll(engine, "Kinks|null", "new|null", "Who|Who", "x|Kinks");
    }

    @TestOnAllDatabases
    void B1_targetOfAnotherOwnerLeavesThat(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            kinks.manager.set(who.manager.get());
            assertThat(who.manager.get()).isNull();
            kinks.bus = who.bus;
            kinks.logo.set(who.logo.get());
            session.commit();
            assertThat(who.manager.get()).isNull();
            assertThat(who.bus).isNull();
            assertThat(kinks.bus.name).isEqualTo("Who");
        }
        assertAll(engine, "Kinks|null", "new|null", "Who|Kinks");
    }

    @TestOnAllDatabases
    void B1_ownersExchangeTheirTargetsAtTheInverseEnd(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Manager manager = kinks.manager.get();
            Logo logo = kinks.logo.get();
            Bus bus = kinks.bus;
            session.withoutAutoflush(() -> {
                kinks.manager.set(who.manager.get());
                who.manager.set(manager);
                kinks.logo.set(who.logo.get());
                who.logo.set(logo);
                kinks.bus = who.bus;
                who.bus = bus;
            });
        });
        assertAll(engine, "Kinks|Who", "new|null", "Who|Kinks");
    }

    @TestOnAllDatabases
    void B1_targetsExchangeTheirOwnersAtTheOwningEnd(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Manager manager = manager(session, "Kinks");
            Manager otherManager = manager(session, "Who");
            Bus bus = bus(session, "Kinks");
            Bus otherBus = bus(session, "Who");
            Logo logo = logo(session, "Kinks");
            Logo otherLogo = logo(session, "Who");
            session.withoutAutoflush(() -> {
                manager.band.set(who);
                otherManager.band.set(kinks);
                bus.band = who;
                otherBus.band = kinks;
                logo.band = who;
                otherLogo.band = kinks;
            });
        });
        assertAll(engine, "Kinks|Who", "new|null", "Who|Kinks");
    }

    @TestOnAllDatabases
    void B3_emptiedInverseEndEmptiesTheForeignKey(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            kinks.manager.set(null);
            kinks.bus = null;
            kinks.logo.set(null);
        });
        assertAll(engine, "Kinks|null", "new|null", "Who|Who");
    }

    @TestOnAllDatabases
    void B3_emptiedOwningEndEmptiesTheInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            kinks.manager.get().band.set(null);
            assertThat(kinks.manager.get()).isNull();
            kinks.bus.band = null;
            kinks.logo.get().band = null;
            session.flush();
            assertThat(kinks.bus).isNull();
            assertThat(kinks.logo.get()).isNull();
            session.commit();
        }
        assertAll(engine, "Kinks|null", "new|null", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_bothEndsSetToEachOtherAreOneReference(Engine engine) {
        try (Session session = sessions.open()) {
            Band bare = band(session, "Bare");
            Manager manager = manager(session, "new");
            Bus bus = bus(session, "new");
            Logo logo = logo(session, "new");
            session.withoutAutoflush(() -> {
                bare.manager.set(manager);
                manager.band.set(bare);
                bare.bus = bus;
                bus.band = bare;
                bare.logo.set(logo);
                logo.band = bare;
            });
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(3);
            session.commit();
        }
        assertAll(engine, "Kinks|Kinks", "new|Bare", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_newPairsAreWrittenFromEitherEnd(Engine engine) {
        sessions.transaction(session -> {
            Band queen = new Band("Queen");
            Manager manager = new Manager("x");
            manager.band.set(queen);
            queen.bus = new Bus("x");
            Logo logo = new Logo("x");
            logo.band = queen;
            session.addAll(List.of(manager, logo));
        });
        assertAll(engine, "Kinks|Kinks", "new|null", "Who|Who", "x|Queen");
    }

    @TestOnAllDatabases
    void B1_deletedTargetLeavesItsPlaceToANewOne(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Manager manager = kinks.manager.get();
            Bus bus = kinks.bus;
            Logo logo = kinks.logo.get();
            session.withoutAutoflush(() -> {
                session.delete(manager);
                kinks.manager.set(new Manager("x"));
                session.delete(bus);
                kinks.bus = new Bus("x");
                session.delete(logo);
                kinks.logo.set(new Logo("x"));
            });
        });
        assertAll(engine, "new|null", "Who|Who", "x|Kinks");
    }

    @TestOnAllDatabases
    void B1_ownerDeletedAfterItsTargetHasMoved(Engine engine) {
        sessions.transaction(session -> {
            Band bare = band(session, "Bare");
            Band kinks = band(session, "Kinks");
            session.withoutAutoflush(() -> {
                manager(session, "Kinks").band.set(bare);
                bus(session, "Kinks").band = bare;
                logo(session, "Kinks").band = bare;
                session.delete(kinks);
            });
        });
        assertAll(engine, "Kinks|Bare", "new|null", "Who|Who");
    }

    @TestOnAllDatabases
    void B1_placeMayGoAroundInOneFlush(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Band bare = band(session, "Bare");
            Manager first = kinks.manager.get();
            Manager second = who.manager.get();
            Manager third = manager(session, "new");
            Bus firstBus = kinks.bus;
            Bus secondBus = who.bus;
            Bus thirdBus = bus(session, "new");
            Logo firstLogo = kinks.logo.get();
            Logo secondLogo = who.logo.get();
            Logo thirdLogo = logo(session, "new");
            session.withoutAutoflush(() -> {
                who.manager.set(first);
                bare.manager.set(second);
                kinks.manager.set(third);
                firstBus.band = who;
                secondBus.band = bare;
                thirdBus.band = kinks;
                bare.logo.set(secondLogo);
                kinks.logo.set(thirdLogo);
                who.logo.set(firstLogo);
            });
        });
        assertAll(engine, "Kinks|Who", "new|Kinks", "Who|Bare");
    }

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
}
