package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.PoemTable.POEM;
import static dev.alkahest.examples.guide.SketchTable.SKETCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void entitiesShareWhatTheirSuperclassDeclares() {
        try (Engine engine = Engine.create("h2:mem:titles")) {
            SessionFactory sessions = SessionFactory.create(engine);
            sessions.metadata().createAll(engine);
            Poem poem = new Poem();
            poem.setTitle("Howl");
            poem.editor = "Allen";
            Sketch sketch = new Sketch();
            sketch.editor = "Jack";
            sessions.transaction(session -> session.addAll(List.of(poem, sketch)));

            try (Session session = sessions.open()) {
                assertThat(Titles.titles(session, POEM)).containsExactly("Howl");
                assertThat(session.query(POEM).where(POEM.editor.eq("Allen")).one().id)
                        .isEqualTo(poem.id);
                assertThat(session.get(SKETCH, sketch.id).editor).isEqualTo("Jack");
            }
        }
    }
}
