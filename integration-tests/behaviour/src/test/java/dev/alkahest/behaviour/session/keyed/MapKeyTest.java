package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.keyed.DrawerTable.DRAWER;
import static dev.alkahest.behaviour.session.keyed.GlossaryTable.GLOSSARY;
import static dev.alkahest.behaviour.session.keyed.TermTable.TERM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A member stands under the key that it has itself. */
class MapKeyTest extends GlossaryTests {

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
