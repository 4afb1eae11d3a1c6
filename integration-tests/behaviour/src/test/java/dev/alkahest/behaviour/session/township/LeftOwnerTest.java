package dev.alkahest.behaviour.session.township;

import static dev.alkahest.behaviour.session.township.GuildTable.GUILD;
import static dev.alkahest.behaviour.session.township.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;

/** Pairs of an owner that has left the session, which rolls back after that: the collection and the rows agree in the end. */
@Needs(Capability.KEY_CASCADES)
class LeftOwnerTest extends TownshipTests {

    @TestOnAllDatabases
    void R1_pairThatWasPartedOutsideStaysParted() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Guild g = session.getOne(GUILD, "g");
            a.guilds.add(session.getOne(GUILD, "h"));
            session.flush();
            session.expunge(a);
            a.guilds.remove(g);
            session.rollback();
            session.add(a);
            assertThat(a.guilds).isEmpty();
            session.commit();
        }
        assertThat(pairs()).isEmpty();
    }

    @TestOnAllDatabases
    void R1_pairThatWasMadeOutsideStaysMade() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Guild g = session.getOne(GUILD, "g");
            Guild h = session.getOne(GUILD, "h");
            a.guilds.remove(g);
            session.flush();
            session.expunge(a);
            a.guilds.add(h);
            session.rollback();
            session.add(a);
            assertThat(a.guilds).containsExactly(g, h);
            session.commit();
        }
        assertThat(pairs()).containsExactly("a|g", "a|h");
    }

    @TestOnAllDatabases
    void R4_pairThatWasPartedOutsideStaysPartedAfterASavepoint() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            Guild g = session.getOne(GUILD, "g");
            try (NestedTransaction nested = session.beginNested()) {
                a.guilds.add(session.getOne(GUILD, "h"));
                session.flush();
                session.expunge(a);
                a.guilds.remove(g);
                nested.rollback();
            }
            session.add(a);
            assertThat(a.guilds).isEmpty();
            session.commit();
        }
        assertThat(pairs()).isEmpty();
    }

    @TestOnAllDatabases
    void R1_newMemberThatWasAddedOutsideIsWritten() {
        try (Session session = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            a.flats.add(new Flat(7));
            session.flush();
            session.expunge(a);
            a.flats.add(new Flat(8));
            session.rollback();
            session.add(a);
            session.commit();
        }
        assertThat(flats()).containsExactly("1|a", "2|a", "3|b", "8|a");
    }

    @TestOnAllDatabases
    void R1_rollbackLeavesTheCollectionOfAnotherSessionAlone() {
        Guild fresh = new Guild("n");
        try (Session session = sessions.open();
                Session other = sessions.open()) {
            Town a = session.getOne(TOWN, "a");
            a.guilds.clear();
            session.flush();
            session.expungeAll();
            other.add(a);
            a.guilds.add(fresh);
            session.rollback();
            assertThat(a.guilds).contains(fresh);
            other.commit();
        }
        assertThat(pairs()).contains("a|n");
    }
}
