package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.keyed.DrawerTable.DRAWER;
import static dev.alkahest.behaviour.session.keyed.GlossaryTable.GLOSSARY;
import static dev.alkahest.behaviour.session.keyed.TermTable.TERM;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

class MapTest {

    private SessionFactory sessions;
    private long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new KeyedMappers());
        sessions.metadata().createAll(engine);
        Glossary glossary = new Glossary("sea", "ahoy", "bilge", "crew");
        sessions.transaction(session -> session.add(glossary));
        id = glossary.id;
    }

    private static List<String> terms(Engine engine) {
        return rows(
                engine,
                "select g.title, t.word, meaning from term t left join glossary g on g.id = glossary_id"
                        + " order by g.id, t.word, t.id");
    }

    private void edit(Consumer<Map<String, Term>> change) {
        sessions.transaction(session -> change.accept(session.getOne(GLOSSARY, id).terms));
    }

    private Glossary detached() {
        try (Session session = sessions.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            assertThat(glossary.terms).hasSize(3);
            return glossary;
        }
    }

    @TestOnAllDatabases
    void B5_aMapIsLoadedByTheAttributeInTheOrderOfTheRelationship() {
        try (Session session = sessions.open()) {
            Map<String, Term> terms = session.getOne(GLOSSARY, id).terms;
            assertThat(terms).containsOnlyKeys("ahoy", "bilge", "crew");
            assertThat(terms.keySet()).containsExactly("ahoy", "bilge", "crew");
            assertThat(terms.get("bilge").word).isEqualTo("bilge");
            assertThat(terms.get("zzz")).isNull();
            assertThat(terms.containsValue(terms.get("crew"))).isTrue();
            assertThat(terms).hasToString("{ahoy=ahoy, bilge=bilge, crew=crew}");
            assertThat(terms).isEqualTo(new HashMap<>(terms)).hasSameHashCodeAs(new HashMap<>(terms));
        }
    }

    @TestOnAllDatabases
    void B5_putAndRemoveAreWrittenAndTellTheOtherSide(Engine engine) {
        sessions.transaction(session -> {
            Glossary glossary = session.getOne(GLOSSARY, id);
            Term added = new Term("deck");
            assertThat(glossary.terms.put("deck", added)).isNull();
            assertThat(added.glossary.get()).isSameAs(glossary);
            Term removed = glossary.terms.remove("ahoy");
            assertThat(removed.glossary.get()).isNull();
            assertThat(glossary.terms.remove("ahoy")).isNull();
        });
        assertThat(terms(engine)).containsExactly("sea|bilge|null", "sea|crew|null", "sea|deck|null");
    }

    @TestOnAllDatabases
    void B5_whatIsPutInPlaceOfAnotherIsWrittenAndTheOtherIsAnOrphan(Engine engine) {
        edit(terms -> {
            Term former = terms.get("crew");
            Term next = new Term("crew");
            next.meaning = "all hands";
            assertThat(terms.put("crew", next)).isSameAs(former);
            assertThat(former.glossary.get()).isNull();
            assertThat(terms).hasSize(3);
        });
        assertThat(terms(engine)).containsExactly("sea|ahoy|null", "sea|bilge|null", "sea|crew|all hands");
    }

    @TestOnAllDatabases
    void B5_aMemberThatIsPutWhereItStandsChangesNothing() {
        try (Session session = sessions.open()) {
            Map<String, Term> terms = session.getOne(GLOSSARY, id).terms;
            Term crew = terms.get("crew");
            assertThat(terms.put("crew", crew)).isSameAs(crew);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void B5_allWaysToChangeAMapAreHeard(Engine engine) {
        edit(terms -> {
            terms.computeIfAbsent("deck", word -> new Term(word));
            terms.putIfAbsent("ahoy", new Term("ahoy"));
            terms.compute("bilge", (word, term) -> null);
            terms.keySet().remove("crew");
            terms.putAll(Map.of("east", new Term("east"), "fore", new Term("fore")));
            terms.replaceAll((word, term) -> word.equals("fore") ? new Term("fore") : term);
            terms.entrySet().removeIf(entry -> entry.getKey().equals("ahoy"));
            Iterator<Term> values = terms.values().iterator();
            values.next();
            values.remove();
            terms.values().removeIf(term -> term.word.equals("east"));
        });
        assertThat(terms(engine)).containsExactly("sea|fore|null");
        edit(Map::clear);
        assertThat(terms(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void B5_anotherKeyThanTheMembersOwnIsRefused() {
        try (Session session = sessions.open()) {
            Map<String, Term> terms = session.getOne(GLOSSARY, id).terms;
            assertThatThrownBy(() -> terms.put("aft", new Term("deck")))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("Glossary.terms is keyed by Term.word, and this one was put under another key. Put it"
                            + " under its own, or change that first.");
            assertThat(terms).hasSize(3);
            Glossary other = new Glossary("air");
            other.terms.put("aft", new Term("deck"));
            assertThatThrownBy(() -> session.add(other)).hasMessageContaining("put under another key");
        }
    }

    @TestOnAllDatabases
    void B5_aMemberWithoutItsKeyIsRefusedFromEitherSide() {
        try (Session session = sessions.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            Term term = new Term(null);
            String message = "Glossary.terms is keyed by Term.word, which is null in this one. Set it before the object"
                    + " comes into the map.";
            assertThatThrownBy(() -> glossary.terms.put(null, term))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(message);
            session.add(term);
            assertThatThrownBy(() -> term.glossary.set(glossary)).hasMessage(message);
            assertThat(term.glossary.get()).isNull();
            assertThatThrownBy(() -> glossary.terms.put("x", null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Glossary.terms holds no nulls");
        }
    }

    @TestOnAllDatabases
    void B5_I6_theOtherSidePutsAMemberUnderItsKeyWithoutLoading(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            log.take();
            Term term = new Term("deck");
            term.glossary.set(glossary);
            session.add(term);
            assertThat(log.take()).isEmpty();
            assertThat(glossary.terms).containsOnlyKeys("ahoy", "bilge", "crew", "deck");
            Term last = new Term("east");
            last.glossary.set(glossary);
            session.add(last);
            assertThat(glossary.terms.get("east")).isSameAs(last);
            glossary.terms.get("ahoy").glossary.set(null);
            assertThat(glossary.terms).doesNotContainKey("ahoy");
            session.commit();
        }
        assertThat(terms(engine)).containsExactly("sea|bilge|null", "sea|crew|null", "sea|deck|null", "sea|east|null");
    }

    @TestOnAllDatabases
    void B5_aMemberThatTheOtherSidePutsUnderATakenKeyDisplacesTheOther(Engine engine) {
        sessions.transaction(session -> {
            Glossary glossary = session.getOne(GLOSSARY, id);
            Term former = glossary.terms.get("crew");
            Term next = new Term("crew");
            next.meaning = "all hands";
            session.add(next);
            next.glossary.set(glossary);
            assertThat(glossary.terms.get("crew")).isSameAs(next);
            assertThat(former.glossary.get()).isNull();
        });
        assertThat(terms(engine)).contains("sea|crew|all hands").hasSize(3);
    }

    @TestOnAllDatabases
    void B5_I6_aMemberThatTheOtherSidePutsInDisplacesOneThatIsNotLoadedYet(Engine engine) {
        sessions.transaction(session -> {
            Glossary glossary = session.getOne(GLOSSARY, id);
            Term next = new Term("crew");
            next.meaning = "all hands";
            session.add(next);
            next.glossary.set(glossary);
            glossary.terms.put("deck", new Term("deck"));
            assertThat(glossary.terms.get("crew")).isSameAs(next);
        });
        assertThat(terms(engine))
                .containsExactly("sea|ahoy|null", "sea|bilge|null", "sea|crew|all hands", "sea|deck|null");
    }

    @TestOnAllDatabases
    void B5_aChangedKeyAttributeMovesItsMemberWithTheNextLoad() {
        try (Session session = sessions.open()) {
            Map<String, Term> terms = session.getOne(GLOSSARY, id).terms;
            Term term = terms.get("crew");
            term.word = "hands";
            session.flush();
            assertThat(terms).containsKey("crew").doesNotContainKey("hands");
            session.commit();
            assertThat(terms).containsOnlyKeys("ahoy", "bilge", "hands");
            assertThat(terms.get("hands")).isSameAs(term);
        }
    }

    @TestOnAllDatabases
    void B5_aMemberWhoseKeyHasChangedIsMovedByPuttingItUnderTheNewOne() {
        edit(terms -> {
            Term term = terms.get("crew");
            term.word = "hands";
            assertThat(terms.put("hands", term)).isNull();
            assertThat(terms).containsOnlyKeys("ahoy", "bilge", "hands");
            term.word = "men";
            assertThat(terms.remove("hands")).isSameAs(term);
            assertThat(terms).containsOnlyKeys("ahoy", "bilge");
        });
        edit(terms -> assertThat(terms).containsOnlyKeys("ahoy", "bilge"));
    }

    @TestOnAllDatabases
    void B5_twoRowsWithOneKeyAreRefusedByName(Engine engine) {
        change(engine, "update term set word = 'crew' where word = 'bilge'");
        try (Session session = sessions.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            List<Long> keys = session.query(TERM).where(TERM.word.eq("crew")).orderBy(TERM.id.asc()).stream()
                    .map(term -> term.id)
                    .toList();
            assertThatThrownBy(() -> glossary.terms.size())
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith(
                            "Glossary.terms is keyed by Term.word, and two of its members have the same: Term ")
                    .hasMessageContainingAll("Term " + keys.get(0), "Term " + keys.get(1))
                    .hasMessageEndingWith(". Let them differ, by a unique constraint too, or declare a List.");
        }
    }

    @TestOnAllDatabases
    void B5_B3_anotherMapInItsPlaceReplacesItsMembers(Engine engine) {
        sessions.transaction(session -> {
            Glossary glossary = session.getOne(GLOSSARY, id);
            Map<String, Term> next = new TreeMap<>();
            next.put("crew", glossary.terms.get("crew"));
            next.put("deck", new Term("deck"));
            glossary.terms = next;
        });
        assertThat(terms(engine)).containsExactly("sea|crew|null", "sea|deck|null");
        try (Session session = sessions.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            glossary.terms = Map.of("aft", new Term("east"));
            assertThatThrownBy(session::flush).hasMessageContaining("put under another key");
        }
    }

    @TestOnAllDatabases
    void B5_C6_aMemberMovesFromOneMapToAnother(Engine engine) {
        sessions.transaction(session -> {
            Glossary sea = session.getOne(GLOSSARY, id);
            Glossary air = new Glossary("air");
            session.add(air);
            Term crew = sea.terms.get("crew");
            air.terms.put("crew", crew);
            assertThat(sea.terms).doesNotContainKey("crew");
            assertThat(crew.glossary.get()).isSameAs(air);
        });
        assertThat(terms(engine)).containsExactlyInAnyOrder("sea|ahoy|null", "sea|bilge|null", "air|crew|null");
    }

    @TestOnAllDatabases
    void B5_aDeletedOwnerTakesItsMembersWithIt(Engine engine) {
        sessions.transaction(session -> session.delete(session.getOne(GLOSSARY, id)));
        assertThat(terms(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void B5_D2_aRollbackPutsTheMapBack() {
        try (Session session = sessions.open()) {
            Map<String, Term> terms = session.getOne(GLOSSARY, id).terms;
            Term crew = terms.get("crew");
            try (NestedTransaction nested = session.beginNested()) {
                terms.put("crew", new Term("crew"));
                terms.remove("ahoy");
                nested.rollback();
            }
            assertThat(terms).containsOnlyKeys("ahoy", "bilge", "crew");
            assertThat(terms.get("crew")).isSameAs(crew);
            terms.remove("bilge");
            session.rollback();
            assertThat(terms).containsOnlyKeys("ahoy", "bilge", "crew");
        }
    }

    @TestOnAllDatabases
    void B5_refreshAndExpireLoadTheMapAnew(Engine engine) {
        try (Session session = sessions.open()) {
            Glossary glossary = session.getOne(GLOSSARY, id);
            assertThat(glossary.terms).hasSize(3);
            session.commit();
            change(engine, "delete from term where word = 'ahoy'");
            assertThat(glossary.terms).containsOnlyKeys("bilge", "crew");
            session.commit();
            change(engine, "update term set word = 'hands' where word = 'crew'");
            session.refresh(glossary);
            assertThat(glossary.terms).containsOnlyKeys("bilge", "hands");
        }
    }

    @TestOnAllDatabases
    void B5_G4_mergeTakesMembersOverByTheKeysTheyHaveInTheEnd(Engine engine) {
        Glossary detached = detached();
        Term crew = detached.terms.get("crew");
        crew.word = "hands";
        detached.terms.remove("ahoy");
        detached.terms.put("deck", new Term("deck"));
        try (Session session = sessions.open()) {
            assertThat(session.merge(crew).word).isEqualTo("hands");
            Glossary merged = session.merge(detached);
            assertThat(merged.terms).containsOnlyKeys("bilge", "hands", "deck");
            session.commit();
        }
        assertThat(terms(engine)).containsExactly("sea|bilge|null", "sea|deck|null", "sea|hands|null");
    }

    @TestOnAllDatabases
    void B5_aDetachedMapIsChangedAndComesBack(Engine engine) {
        Glossary detached = detached();
        detached.terms.put("crew", new Term("crew"));
        detached.terms.remove("ahoy");
        sessions.transaction(session -> session.add(detached));
        assertThat(terms(engine)).containsExactly("sea|bilge|null", "sea|crew|null");
    }

    @TestOnAllDatabases
    void B5_I8_aMapThatIsNotLoadedSaysSoWhenItsOwnerIsDetached() {
        Glossary detached;
        try (Session session = sessions.open()) {
            detached = session.getOne(GLOSSARY, id);
        }
        assertThat(detached.terms).hasToString("Glossary.terms (not loaded)");
        assertThatThrownBy(() -> detached.terms.get("crew"))
                .isInstanceOf(DetachedException.class)
                .hasMessageContaining("selectin(GLOSSARY.terms())");
    }

    @TestOnAllDatabases
    void B5_mapsAreLoadedWithTheirOwnersAndUsedInQueries() {
        sessions.transaction(session -> session.add(new Glossary("air", "crew")));
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Glossary> some = session.query(GLOSSARY)
                    .options(selectin(GLOSSARY.terms()))
                    .orderBy(GLOSSARY.id.asc())
                    .all();
            log.take();
            assertThat(some.get(0).terms).containsOnlyKeys("ahoy", "bilge", "crew");
            assertThat(some.get(1).terms).containsOnlyKeys("crew");
            assertThat(log.take()).isEmpty();
        }
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Glossary> some = session.query(GLOSSARY)
                    .options(joined(GLOSSARY.terms()))
                    .where(GLOSSARY.terms().any(TERM.word.eq("ahoy")))
                    .all();
            log.take();
            assertThat(some.get(0).terms.keySet()).containsExactly("ahoy", "bilge", "crew");
            assertThat(log.take()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void B5_anEmbeddedValueIsAKeyAndAPlainAttributeTheOtherSide() {
        Drawer drawer = new Drawer();
        drawer.tools = new HashMap<>(Map.of(new Place(0, 1), new Tool(0, 1)));
        sessions.transaction(session -> session.add(drawer));
        sessions.transaction(session -> {
            Drawer found = session.query(DRAWER).one();
            Tool tool = new Tool(2, 0);
            tool.drawer = found;
            session.add(tool);
            session.flush();
            assertThat(found.tools.get(new Place(2, 0))).isSameAs(tool);
            assertThat(found.tools.get(new Place(0, 1)).drawer).isSameAs(found);
        });
        try (Session session = sessions.open()) {
            assertThat(session.query(DRAWER).one().tools).containsOnlyKeys(new Place(0, 1), new Place(2, 0));
        }
    }
}
