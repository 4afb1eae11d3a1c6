package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.keyed.GlossaryTable.GLOSSARY;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** A glossary of three terms, which are keyed by their words. */
@KeepsTables
abstract class GlossaryTests {

    SessionFactory sessions;
    long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new KeyedMappers());
        sessions.metadata().createAll(engine);
        Glossary glossary = new Glossary("sea", "ahoy", "bilge", "crew");
        sessions.transaction(session -> session.add(glossary));
        id = glossary.id;
    }

    static List<String> terms(Engine engine) {
        return rows(
                engine,
                "select g.title, t.word, meaning from term t left join glossary g on g.id = glossary_id"
                        + " order by g.id, t.word, t.id");
    }

    void edit(Consumer<Map<String, Term>> change) {
        sessions.transaction(session -> change.accept(session.getOne(GLOSSARY, id).terms));
    }
}
