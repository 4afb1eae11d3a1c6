package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

/** A place is held by one: both ends show who has it, and who had it before gives way. */
class OneToOneTest extends PlaceTests {

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
    void B3_ownerDeletedAfterItsTargetWasReplaced(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            session.withoutAutoflush(() -> {
                kinks.manager = who.manager;
                kinks.bus = bus(session, "new");
                kinks.logo = who.logo;
                session.delete(kinks);
            });
            assertThat(who.manager.get()).isNull();
        });
        assertThat(rows(
                        engine,
                        "select b.name, o.name from bus b left join band o on o.id = b.band_id order by b.name"))
                .containsExactly("Kinks|null", "Who|Who", "new|null");
        for (String table : List.of("manager", "logo")) {
            assertThat(rows(engine, "select count(*) from " + table + " where band_id is not null"))
                    .containsExactly("0");
        }
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
    void C1_targetThatADetachedOwnerHasLetGoOfComesInWithIt(Engine engine) {
        Band[] bands = withBuses();
        bands[0].bus = null;
        sessions.transaction(session -> session.add(bands[0]));
        assertThat(buses(engine)).containsExactly("black|Who", "red|null");
    }

    @TestOnAllDatabases
    void C1_targetThatADetachedOwnerHasChangedForAnotherComesInWithIt(Engine engine) {
        Band[] bands = withBuses();
        bands[0].bus = bands[1].bus;
        bands[1].bus = null;
        sessions.transaction(session -> session.addAll(List.of(bands)));
        assertThat(buses(engine)).containsExactly("black|Kinks", "red|null");
    }

    /** Returns two detached bands, each with a bus. */
    private Band[] withBuses() {
        return sessions.call(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            kinks.bus = new Bus("red");
            who.bus = new Bus("black");
            session.flush();
            return new Band[] {kinks, who};
        });
    }

    private static List<String> buses(Engine engine) {
        return rows(
                engine,
                "select u.name, b.name from bus u left join band b on b.id = u.band_id"
                        + " where u.name in ('red', 'black') order by u.name");
    }
}
