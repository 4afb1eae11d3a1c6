package dev.alkahest.behaviour.session.township;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.township.FlatTable.FLAT;
import static dev.alkahest.behaviour.session.township.HallTable.HALL;
import static dev.alkahest.behaviour.session.township.LampTable.LAMP;
import static dev.alkahest.behaviour.session.township.LodgerTable.LODGER;
import static dev.alkahest.behaviour.session.township.StreetTable.STREET;
import static dev.alkahest.behaviour.session.township.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import java.util.ArrayList;
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
    void F20_newOwnerHasNoneOfTheMembersOfAnOwnerWhoseCollectionsWereReplaced() {
        try (Session session = sessions.open()) {
            Town old = session.getOne(TOWN, "a");
            old.flats = new ArrayList<>();
            old.lodgers = new ArrayList<>();
            old.streets = new ArrayList<>();
            session.delete(old);
            session.add(new Town("a"));
            session.commit();
        }
        assertThat(flats()).containsExactly("1|null", "2|null", "3|b"); // they had left before
        assertThat(lodgers()).containsExactly("1|null");
        assertThat(streets()).isEmpty();
    }

    @TestOnAllDatabases
    void F2_listenerMovesAMemberBeforeItIsDeletedWithTheRowThatIsTaken() {
        try (Session session = sessions.withListener(new FirstFlat()).open()) {
            session.delete(session.getOne(TOWN, "a"));
            session.add(new Town("a"));
            session.commit();
        }
        assertThat(flats()).containsExactly("1|b", "3|b");
    }

    /** Moves the first flat to town b before the flush. */
    private static final class FirstFlat implements SessionListener {

        @Override
        public void beforeFlush(Session session) {
            List<Flat> first = session.query(FLAT).where(FLAT.number.eq(1)).all();
            session.getOne(TOWN, "b").flats.addAll(first);
        }
    }

    @TestOnAllDatabases
    void F6_referenceThatAListenerSetsIsWrittenThoughItsFormerTargetIsRenamed() {
        Town[] next = new Town[1];
        SessionFactory heard = sessions.withListener(LODGER, new EntityListener<Lodger>() {
            @Override
            public void beforeUpdate(Lodger lodger) {
                lodger.town.set(next[0]);
            }
        });
        try (Session session = heard.open()) {
            next[0] = session.getOne(TOWN, "b");
            Town a = session.getOne(TOWN, "a");
            Lodger lodger = session.query(LODGER).one();
            assertThat(lodger.town.get()).isSameAs(a);
            lodger.number = 5;
            a.name = "e";
            session.commit();
        }
        assertThat(lodgers()).containsExactly("5|b");
    }

    @TestOnAllDatabases
    void F20_membersOfARowThatIsMarkedStayAsTheyDoWithoutANewOwner() {
        Hall hall = new Hall("blue");
        hall.chairs.add(new Chair(1));
        sessions.transaction(session -> session.add(hall));
        sessions.transaction(session -> {
            session.delete(session.getOne(HALL, "blue"));
            session.add(new Hall("blue"));
        });
        assertThat(rows(engine, "select number, hall_name from township_chair")).containsExactly("1|blue");
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
