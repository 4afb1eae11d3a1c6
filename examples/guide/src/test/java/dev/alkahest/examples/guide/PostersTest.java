package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostersTest {

    @Test
    void picturesAreLoadedWhenTheyAreAskedFor() {
        try (Engine engine = Engine.create("h2:mem:posters")) {
            SessionFactory sessions = SessionFactory.create(engine);
            sessions.metadata().createAll(engine);
            sessions.transaction(session ->
                    session.addAll(List.of(new Poster("Live", new byte[] {1}), new Poster("Wired", new byte[] {2}))));
            sessions.transaction(session -> {
                long before = engine.statistics().statements();
                assertThat(Posters.firstPicture(session)).hasSize(1);
                assertThat(engine.statistics().statements() - before).isEqualTo(2);
            });
            List<Poster> all = sessions.call(Posters::forAnExport);
            assertThat(all).allMatch(poster -> poster.getPicture().isLoaded());
        }
    }
}
