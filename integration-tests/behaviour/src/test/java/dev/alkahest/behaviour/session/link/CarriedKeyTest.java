package dev.alkahest.behaviour.session.link;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.link.BowTable.BOW;
import static dev.alkahest.behaviour.session.link.RibbonTable.RIBBON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Pairs that the database carries a changed key on to. */
@Needs(Capability.KEY_CASCADES)
@KeepsTables
class CarriedKeyTest {

    private SessionFactory sessions;

    /** The ribbon red has the bows small and large. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new LinkMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Ribbon red = new Ribbon("red");
            red.bows.addAll(List.of(new Bow("small"), new Bow("large")));
            session.add(red);
        });
    }

    private static List<String> pairs(Engine engine) {
        return rows(engine, "select link_ribbon_colour, link_bow_name from ribbon_bow order by 1, 2");
    }

    @TestOnAllDatabases
    void C10_aChangedKeyIsCarriedOnToThePairsOfEitherSide(Engine engine) {
        try (Session session = sessions.open()) {
            Ribbon red = session.getOne(RIBBON, "red");
            Bow small = session.getOne(BOW, "small");
            red.colour = "pink";
            small.name = "tiny";
            session.commit();
            assertThat(red.bows).hasSize(2).contains(small);
            assertThat(small.ribbons).containsExactly(red);
        }
        assertThat(pairs(engine)).containsExactly("pink|large", "pink|tiny");
    }

    @TestOnAllDatabases
    void C10_pairsArePartedAndMadeInTheFlushThatChangesTheirKeys(Engine engine) {
        sessions.transaction(session -> {
            Ribbon red = session.getOne(RIBBON, "red");
            Bow small = session.getOne(BOW, "small");
            red.bows.remove(small);
            red.bows.add(new Bow("huge"));
            red.colour = "pink";
            small.name = "tiny";
        });
        assertThat(pairs(engine)).containsExactly("pink|huge", "pink|large");
        assertThat(rows(engine, "select name from link_bow order by name")).containsExactly("huge", "large", "tiny");
    }

    @TestOnAllDatabases
    void C10_aKeyThatASavepointPutsBackIsThatOfThePairsToo(Engine engine) {
        try (Session session = sessions.open()) {
            Ribbon red = session.getOne(RIBBON, "red");
            try (NestedTransaction nested = session.beginNested()) {
                red.colour = "pink";
                session.flush();
                nested.rollback();
            }
            assertThat(red.colour).isEqualTo("red");
            red.bows.remove(session.getOne(BOW, "large"));
            session.commit();
        }
        assertThat(pairs(engine)).containsExactly("red|small");
    }

    @TestOnAllDatabases
    void M3_anObjectWhoseKeyWasChangedIsDeletedWithItsPairs(Engine engine) {
        sessions.transaction(session -> {
            Ribbon red = session.getOne(RIBBON, "red");
            red.colour = "pink";
            session.flush();
            session.delete(red);
        });
        assertThat(pairs(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void M3_theDatabaseDeletesThePairsOfRowsThatAStatementDeletes(Engine engine) {
        change(engine, "delete from link_bow where name = 'small'");
        assertThat(pairs(engine)).containsExactly("red|large");
    }
}
