package dev.alkahest.behaviour.session.township;

import static dev.alkahest.behaviour.session.township.LampTable.LAMP;
import static dev.alkahest.behaviour.session.township.StreetTable.STREET;
import static dev.alkahest.behaviour.session.township.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.session.Session;
import java.util.List;

/** New objects with the keys of deleted ones, whose members nobody has loaded. */
@Needs(Capability.KEY_CASCADES)
class RowTakenTest extends TownshipTests {

    @TestOnAllDatabases
    void F20_newOwnerHasNoneOfTheMembersThatWereLeftToTheDatabase() {
        try (Session session = sessions.open()) {
            session.delete(session.getOne(TOWN, "a"));
            session.add(new Town("a"));
            session.commit();
        }
        assertThat(towns()).containsExactly("a|null", "b|null");
        assertThat(flats()).containsExactly("3|b");
        assertThat(lodgers()).containsExactly("1|null");
        assertThat(streets()).isEmpty();
        assertThat(lamps()).isEmpty();
    }

    @TestOnAllDatabases
    void F20_newOwnerKeepsTheMembersThatItTakesOver() {
        try (Session session = sessions.open()) {
            Town old = session.getOne(TOWN, "a");
            Town next = new Town("a");
            next.flats.add(old.flats.get(1));
            next.lodgers.addAll(old.lodgers);
            session.withoutAutoflush(() -> {
                session.add(next);
                session.delete(old);
            });
            session.commit();
        }
        assertThat(flats()).containsExactly("2|a", "3|b");
        assertThat(lodgers()).containsExactly("1|a");
    }

    @TestOnAllDatabases
    void F20_newMemberHasNoneOfTheMembersOfAnOrphan() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            a.streets.remove(0);
            a.streets.add(new Street(1, "new"));
            session.commit();
        }
        assertThat(streets()).containsExactly("a|1|new", "a|2|old");
        assertThat(lamps()).containsExactly("a|2|2");
    }

    @TestOnAllDatabases
    void F20_planTellsOfTheMembersAndChangesNothing() {
        try (Session session = sessions.open()) {
            session.delete(session.getOne(TOWN, "a"));
            session.add(new Town("a"));
            assertThat(session.planFlush().toString()).contains("DELETE FROM township_flat");
            assertThat(session.planFlush().toString()).contains("DELETE FROM township_flat");
            session.rollback();
        }
        assertThat(flats()).containsExactly("1|a", "2|a", "3|b");
    }

    @TestOnAllDatabases
    void K4_membersOfAnOrphanThatAreLeftToTheDatabaseAreNotAsked() {
        try (Session session = sessions.open()) {
            session.query(STREET).all();
            List<Lamp> lamps = session.query(LAMP).all();
            lamps.forEach(lamp -> assertThat(lamp.street.get()).isNotNull());
            session.getOne(TOWN, "a").streets.remove(0);
            session.flush();
            session.getOne(TOWN, "b").flats.add(new Flat(4));
            session.commit();
        }
        assertThat(lamps()).containsExactly("a|2|2");
        assertThat(flats()).containsExactly("1|a", "2|a", "3|b", "4|b");
    }
}
