package dev.alkahest.behaviour.session.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

/** The target of a one-to-one that has lost its owner is deleted. */
class OrphanTargetTest extends TwoHousesTests {

    @TestOnAllDatabases
    void C5_replacedTargetOfAOneToOneIsDeleted(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            assertThat(elm.deed.get()).isNotNull();
            elm.deed.set(new Deed("2000"));
        });
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_replacedTargetOfAOneToOneIsDeletedThoughNobodyHadLoadedIt(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").deed.set(new Deed("2000")));
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_placeTakenFromTheOtherEndDeletesWhoGivesWay(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            Deed deed = new Deed("2000");
            deed.house.set(elm);
            session.add(deed);
        });
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_placeTakenByAnotherOwnersDeedLeavesThatOwnerWithout(Engine engine) {
        sessions.transaction(session -> deed(session, "1950").house.set(house(session, "Elm")));
        assertThat(deeds(engine)).containsExactly("1950|Elm");
    }

    @TestOnAllDatabases
    void C6_ownersMayExchangeTheirOnlyTargets(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Deed ofElm = elm.deed.get();
            elm.deed.set(oak.deed.get());
            session.withoutAutoflush(() -> oak.deed.set(ofElm));
        });
        assertThat(deeds(engine)).containsExactly("1901|Oak", "1950|Elm");
    }

    @TestOnAllDatabases
    void C5_emptiedOneToOneDeletesItsTarget(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").deed.set(null));
        assertThat(deeds(engine)).containsExactly("1950|Oak");
    }

    @TestOnAllDatabases
    void C5_pendingTargetOfAOneToOneIsForgottenWhenReplaced(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Deed first = new Deed("first");
            elm.deed.set(first);
            elm.deed.set(new Deed("second"));
            assertThat(session.stateOf(first)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
        }
        assertThat(deeds(engine)).containsExactly("1950|Oak", "second|Elm");
    }
}
