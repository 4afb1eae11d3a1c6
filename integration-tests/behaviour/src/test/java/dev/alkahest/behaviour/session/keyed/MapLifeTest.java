package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.keyed.GlossaryTable.GLOSSARY;
import static dev.alkahest.behaviour.session.keyed.TermTable.TERM;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map is loaded, deleted, rolled back, refreshed, merged and detached with its owner. */
class MapLifeTest extends GlossaryTests {

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
}
