package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.session.keyed.GlossaryTable.GLOSSARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Members come into a map and leave it from either side. */
class MapTest extends GlossaryTests {

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
    void B5_C5_membersMissingInAnotherMapAreOrphansWhereTheOwnerIsDeletedToo(Engine engine) {
        sessions.transaction(session -> {
            Glossary glossary = session.getOne(GLOSSARY, id);
            glossary.terms = Map.of("crew", glossary.terms.get("crew"));
            session.delete(glossary);
        });
        assertThat(terms(engine)).isEmpty();
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
    void B5_C6_allMembersOfAMapMoveAtOnce(Engine engine) {
        sessions.transaction(session -> {
            Glossary sea = session.getOne(GLOSSARY, id);
            Glossary air = new Glossary("air");
            session.add(air);
            air.terms.putAll(sea.terms);
            assertThat(sea.terms).isEmpty();
        });
        assertThat(terms(engine)).containsExactlyInAnyOrder("air|ahoy|null", "air|bilge|null", "air|crew|null");
    }
}
