package dev.alkahest.behaviour.session.pairposition;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.pairposition.DancerTable.DANCER;
import static dev.alkahest.behaviour.session.pairposition.TroupeTable.TROUPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A many-to-many whose two ends keep an order each. */
@Needs(Capability.KEY_CASCADES)
@KeepsTables
class BothEndsTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new PairpositionMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Troupe paris = new Troupe("Paris", 1);
            Troupe rome = new Troupe("Rome", 2);
            Dancer ann = new Dancer("ann");
            paris.dancers.addAll(List.of(new Dancer("bob"), ann));
            rome.dancers.add(ann);
            ann.troupes.addAll(List.of(rome, paris));
            session.addAll(List.of(paris, rome));
        });
    }

    private static List<String> pairs(Engine engine) {
        return rows(
                engine,
                "select troupe_city, dancer_name, casting, preference from troupe_dancer"
                        + " order by troupe_city, casting, dancer_name");
    }

    private Troupe paris(Session session) {
        return session.getOne(TROUPE, new TroupeKey("Paris", 1));
    }

    @TestOnAllDatabases
    void B4_aPairHasItsPlaceInTheListOfEitherEnd(Engine engine) {
        assertThat(pairs(engine)).containsExactly("Paris|bob|0|0", "Paris|ann|1|1", "Rome|ann|0|0");
        try (Session session = sessions.open()) {
            assertThat(session.getOne(DANCER, "ann").troupes)
                    .extracting(troupe -> troupe.city)
                    .containsExactly("Rome", "Paris");
            assertThat(paris(session).dancers).extracting(dancer -> dancer.name).containsExactly("bob", "ann");
        }
    }

    @TestOnAllDatabases
    void B4_eitherEndMovesItsMembersAlone(Engine engine) {
        sessions.transaction(session -> Collections.reverse(session.getOne(DANCER, "ann").troupes));
        assertThat(pairs(engine)).containsExactly("Paris|bob|0|0", "Paris|ann|1|0", "Rome|ann|0|1");
        sessions.transaction(session -> Collections.reverse(paris(session).dancers));
        assertThat(pairs(engine)).containsExactly("Paris|ann|0|0", "Paris|bob|1|0", "Rome|ann|0|1");
    }

    @TestOnAllDatabases
    void B4_membersThatSwapPlacesKeepThoseOfTheirOwner(Engine engine) {
        sessions.transaction(session -> {
            Troupe paris = paris(session);
            paris.dancers.sort(Comparator.comparing(dancer -> dancer.name));
            paris.dancers.add(new Dancer("carl"));
            session.flush();
            List<Troupe> troupes = session.getOne(DANCER, "ann").troupes;
            Collections.swap(troupes, 0, 1); // takes each out and puts it in again
            assertThat(paris.dancers).extracting(dancer -> dancer.name).containsExactly("ann", "bob", "carl");
            Collections.rotate(troupes, 1);
            Collections.reverse(troupes);
        });
        assertThat(pairs(engine)).containsExactly("Paris|ann|0|0", "Paris|bob|1|0", "Paris|carl|2|0", "Rome|ann|0|1");
    }

    @TestOnAllDatabases
    void B4_anOwnerOutsideTheSessionKeepsItsPlaceAtTheOtherEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Troupe paris = paris(session);
            Dancer ann = session.getOne(DANCER, "ann");
            assertThat(ann.troupes).hasSize(2);
            assertThat(paris.dancers).hasSize(2);
            session.expunge(ann.troupes.get(0));
            Collections.reverse(paris.dancers);
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("Paris|ann|0|1", "Paris|bob|1|0", "Rome|ann|0|0");
    }

    @TestOnAllDatabases
    void B4_aMemberThatComesBackLaterComesLast(Engine engine) {
        sessions.transaction(session -> {
            Troupe paris = paris(session);
            Dancer bob = session.getOne(DANCER, "bob");
            assertThat(paris.dancers).hasSize(2);
            bob.troupes.remove(paris);
            session.flush();
            bob.troupes.add(paris);
            assertThat(paris.dancers).extracting(dancer -> dancer.name).containsExactly("ann", "bob");
        });
        assertThat(pairs(engine)).containsExactly("Paris|ann|0|1", "Paris|bob|1|0", "Rome|ann|0|0");
    }

    @TestOnAllDatabases
    void B4_aPairMadeAtOneEndComesLastAtTheOther(Engine engine) {
        sessions.transaction(session -> {
            Troupe oslo = new Troupe("Oslo", 3);
            session.add(oslo);
            session.getOne(DANCER, "ann").troupes.add(0, oslo);
            oslo.dancers.add(0, session.getOne(DANCER, "bob"));
        });
        assertThat(pairs(engine))
                .containsExactly("Oslo|bob|0|1", "Oslo|ann|1|0", "Paris|bob|0|0", "Paris|ann|1|2", "Rome|ann|0|1");
    }

    @TestOnAllDatabases
    void M3_aDeletedOwnerTakesItsPairsAlong(Engine engine) {
        sessions.transaction(session -> session.delete(paris(session)));
        assertThat(pairs(engine)).containsExactly("Rome|ann|0|0");
        sessions.transaction(session -> session.getOne(DANCER, "ann").troupes.add(new Troupe("Oslo", 3)));
        assertThat(pairs(engine)).containsExactly("Oslo|ann|0|1", "Rome|ann|0|0");
    }

    @TestOnAllDatabases
    void C10_pairsAreMovedMadeAndPartedInTheFlushThatChangesTheirKeys(Engine engine) {
        sessions.transaction(session -> {
            Troupe paris = paris(session);
            Dancer ann = session.getOne(DANCER, "ann");
            paris.city = "Lyon";
            ann.name = "Anna";
            Collections.reverse(paris.dancers);
            ann.troupes.remove(session.getOne(TROUPE, new TroupeKey("Rome", 2)));
            ann.troupes.add(0, new Troupe("Oslo", 3));
        });
        assertThat(pairs(engine)).containsExactly("Lyon|Anna|0|1", "Lyon|bob|1|0", "Oslo|Anna|0|0");
    }
}
