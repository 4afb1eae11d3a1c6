package dev.alkahest.behaviour.session.history;

import static dev.alkahest.behaviour.session.history.GrapeTable.GRAPE;
import static dev.alkahest.behaviour.session.history.WineTable.WINE;
import static dev.alkahest.behaviour.session.history.WineryTable.WINERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.History;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule S9. */
@KeepsTables
class HistoryTest {

    private SessionFactory sessions;
    private Long ridge;
    private Long opus;
    private Long geyserville;
    private Long zinfandel;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new HistoryMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Winery winery = new Winery("Ridge");
            Winery other = new Winery("Opus One");
            Wine wine = new Wine("Geyserville");
            wine.colour = Colour.RED;
            wine.price = new BigDecimal("60.00");
            wine.bottler = winery;
            winery.wines.add(wine);
            Grape grape = new Grape("Zinfandel");
            wine.grapes.add(grape);
            session.addAll(List.of(winery, other));
            session.flush();
            ridge = winery.id;
            opus = other.id;
            geyserville = wine.id;
            zinfandel = grape.id;
        });
    }

    private static void assertHistory(History<?> history, List<?> added, List<?> unchanged, List<?> deleted) {
        assertThat(List.of(history.added(), history.unchanged(), history.deleted()))
                .isEqualTo(List.of(added, unchanged, deleted));
    }

    @TestOnAllDatabases
    void S9_changedColumnHasOneValueAddedAndOneDeleted() {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            wine.name = "Lytton Springs";
            wine.colour = Colour.WHITE;
            assertHistory(
                    session.history(wine, WINE.name), List.of("Lytton Springs"), List.of(), List.of("Geyserville"));
            assertHistory(session.history(wine, WINE.colour), List.of(Colour.WHITE), List.of(), List.of(Colour.RED));
            assertHistory(session.history(wine, WINE.year), List.of(), List.of(0), List.of());
            assertThat(wine.name).isEqualTo("Lytton Springs");
        }
    }

    @TestOnAllDatabases
    void S9_valueThatMeansTheSameToItsColumnIsUnchanged() {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            wine.price = new BigDecimal("60");
            assertThat(session.history(wine, WINE.price).hasChanges()).isFalse();
        }
    }

    @TestOnAllDatabases
    void S9_nullIsAValueOfAColumn() {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            wine.colour = null;
            History<Colour> history = session.history(wine, WINE.colour);
            assertThat(history.added()).containsExactly((Colour) null);
            assertThat(history.deleted()).containsExactly(Colour.RED);
        }
    }

    @TestOnAllDatabases
    void S9_newObjectHasAllAdded() {
        try (Session session = sessions.open()) {
            Wine wine = new Wine("Estate");
            Grape grape = new Grape("Merlot");
            wine.grapes.add(grape);
            session.add(wine);
            assertHistory(session.history(wine, WINE.name), List.of("Estate"), List.of(), List.of());
            assertHistory(session.history(wine, WINE.grapes()), List.of(grape), List.of(), List.of());
            assertHistory(session.history(grape, GRAPE.wines()), List.of(wine), List.of(), List.of());
            session.flush();
            assertHistory(session.history(wine, WINE.name), List.of(), List.of("Estate"), List.of());
            assertHistory(session.history(wine, WINE.grapes()), List.of(), List.of(grape), List.of());
        }
    }

    @TestOnAllDatabases
    void S9_referenceTellsItsTargets(Engine engine) {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            Winery former = session.getOne(WINERY, ridge);
            Winery next = session.getOne(WINERY, opus);
            assertHistory(session.history(wine, WINE.winery()), List.of(), List.of(former), List.of());
            wine.winery.set(next);
            wine.bottler = next;
            SentStatements sent = SentStatements.of(engine);
            assertHistory(session.history(wine, WINE.winery()), List.of(next), List.of(), List.of(former));
            assertHistory(session.history(wine, WINE.bottler()), List.of(next), List.of(), List.of(former));
            assertHistory(session.history(wine, WINE.wineryId), List.of(opus), List.of(), List.of(ridge));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void S9_referenceKnownByItsKeyAloneIsInNoList(Engine engine) {
        try (Session session = sessions.open()) {
            Wine wine = session.query(WINE)
                    .options(dev.alkahest.query.LoadOption.lazy(WINE.winery()))
                    .one();
            session.expunge(wine.bottler);
            Winery next = new Winery("Turley");
            wine.winery.set(next);
            assertHistory(session.history(wine, WINE.winery()), List.of(next), List.of(), List.of());
        }
    }

    @TestOnAllDatabases
    void S9_collectionTellsItsMembersByTheirRows(Engine engine) {
        try (Session session = sessions.open()) {
            Winery winery = session.getOne(WINERY, ridge);
            Wine former = winery.wines.get(0);
            Wine wine = new Wine("Monte Bello");
            winery.wines.add(wine);
            SentStatements sent = SentStatements.of(engine);
            assertHistory(session.history(winery, WINERY.wines()), List.of(wine), List.of(former), List.of());
            winery.wines.remove(former);
            assertHistory(session.history(winery, WINERY.wines()), List.of(wine), List.of(), List.of(former));
            assertThat(sent.count()).isZero();
            session.flush();
            assertHistory(session.history(winery, WINERY.wines()), List.of(), List.of(wine), List.of());
        }
    }

    @TestOnAllDatabases
    void S9_collectionThatIsNotLoadedTellsWhatCameAndWent(Engine engine) {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            Winery former = session.getOne(WINERY, ridge);
            Winery next = session.getOne(WINERY, opus);
            wine.winery.set(next);
            wine.bottler = next; // nobody hears of it before the flush
            SentStatements sent = SentStatements.of(engine);
            assertHistory(session.history(former, WINERY.wines()), List.of(), List.of(), List.of(wine));
            assertHistory(session.history(next, WINERY.wines()), List.of(wine), List.of(), List.of());
            assertHistory(session.history(former, WINERY.bottled()), List.of(), List.of(), List.of(wine));
            assertHistory(session.history(next, WINERY.bottled()), List.of(wine), List.of(), List.of());
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void S9_replacedCollectionIsComparedWithTheSessionsOwn() {
        try (Session session = sessions.open()) {
            Winery winery = session.getOne(WINERY, ridge);
            Wine former = winery.wines.get(0);
            Wine wine = new Wine("Monte Bello");
            winery.wines = new ArrayList<>(List.of(wine));
            assertHistory(session.history(winery, WINERY.wines()), List.of(wine), List.of(), List.of(former));
        }
    }

    @TestOnAllDatabases
    void S9_pairsAreToldFromBothEnds() {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            Grape former = session.getOne(GRAPE, zinfandel);
            Grape grape = new Grape("Carignane");
            wine.grapes.add(grape);
            wine.grapes.remove(former);
            assertHistory(session.history(wine, WINE.grapes()), List.of(grape), List.of(), List.of(former));
            assertHistory(session.history(former, GRAPE.wines()), List.of(), List.of(), List.of(wine));
            assertHistory(session.history(grape, GRAPE.wines()), List.of(wine), List.of(), List.of());
        }
    }

    @TestOnAllDatabases
    void S9_changesAreShownAttributeByAttribute(Engine engine) {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            Winery next = session.getOne(WINERY, opus);
            assertThat(session.changes(wine)).hasToString("Wine with key 1 is PERSISTENT and has not changed");
            wine.name = "Overture";
            wine.winery.set(next);
            wine.grapes.add(new Grape("Merlot"));
            wine.grapes.remove(0);
            long sent = SentStatements.in(
                    engine,
                    () -> assertThat(session.changes(wine).toString().lines())
                            .containsExactly(
                                    "Wine with key 1 is PERSISTENT and has changed:",
                                    "  name: \"Geyserville\" -> \"Overture\"",
                                    "  winery: Winery with key 1 -> Winery with key 2",
                                    "  grapes: Grape with key 1 -> a new Grape"));
            assertThat(sent).isZero();
            session.delete(wine);
            assertThat(session.changes(wine).toString())
                    .startsWith("Wine with key 1 is PERSISTENT, marked for deletion, and");
        }
    }

    @TestOnAllDatabases
    void S9_changesOfANewObjectAreWhatIsSet() {
        try (Session session = sessions.open()) {
            Wine wine = new Wine("Estate");
            session.add(wine);
            assertThat(session.changes(wine).toString().lines())
                    .containsExactly("a new Wine is PENDING and has changed:", "  name: + \"Estate\"", "  year: + 0");
        }
    }

    @TestOnAllDatabases
    void S9_objectOutsideTheSessionIsRefused() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.history(new Wine("x"), WINE.name))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("history() needs a pending or persistent object, and this Wine is TRANSIENT.");
        }
    }

    @TestOnAllDatabases
    void S9_attributeOfAnotherClassIsRefused() {
        try (Session session = sessions.open()) {
            Wine wine = session.getOne(WINE, geyserville);
            assertThatThrownBy(() -> session.history(wine, GRAPE.name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("history(object, grape.name) asks for an attribute that a Wine does not have: give it a"
                            + " column or a relationship of the object's own class.");
            assertThatThrownBy(() -> session.history(wine, WINERY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("history(object, winery) asks for no attribute");
        }
    }
}
