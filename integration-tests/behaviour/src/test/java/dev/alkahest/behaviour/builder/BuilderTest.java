package dev.alkahest.behaviour.builder;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.builder.TaleTable.TALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.builder.Tale.Chapter;
import dev.alkahest.behaviour.builder.Tale.Teller;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderTest {

    @Test
    void whatIsRequiredIsAskedForAndTheRestIsOptional() {
        Teller teller = TaleTellerBuilder.name("Ann").build();
        Tale tale = TaleBuilder.title("Tom Thumb")
                .print(new Tale.Print("Oslo", 1841))
                .teller(teller)
                .pages(12)
                .chapters(TaleChapterBuilder.heading("One").build_(1).build())
                .build();

        assertThat(tale.getTitle()).isEqualTo("Tom Thumb");
        assertThat(tale.language).as("its initial value").isEqualTo("en");
        assertThat(tale.teller.get()).isSameAs(teller);
        assertThat(tale.chapters).extracting(chapter -> chapter.heading).containsExactly("One");
        assertThat(TaleBareBuilder.builder().text("x").build().text).isEqualTo("x");
    }

    @Test
    void nullIsRefusedForWhatIsRequired() {
        assertThatThrownBy(() -> TaleBuilder.title(null)
                        .print(new Tale.Print("Oslo", 1841))
                        .teller(TaleTellerBuilder.name("Ann").build()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
    }

    @Test
    void classThatWantsNoneHasNoBuilder() {
        assertThat(Tale.Unbuilt.class
                        .getClassLoader()
                        .getResource("dev/alkahest/behaviour/builder/TaleUnbuiltTable.class"))
                .isNotNull();
        assertThat(Tale.Unbuilt.class
                        .getClassLoader()
                        .getResource("dev/alkahest/behaviour/builder/TaleUnbuiltBuilder.class"))
                .isNull();
    }

    @TestOnAllDatabases
    void builtGraphIsSaved(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new BuilderMappers());
        sessions.metadata().createAll(engine);
        Chapter one = TaleChapterBuilder.heading("One").build();
        Chapter two = TaleChapterBuilder.heading("Two").build();
        sessions.transaction(session -> session.add(TaleBuilder.title("Tom Thumb")
                .print(new Tale.Print("Oslo", 1841))
                .teller(TaleTellerBuilder.name("Ann").build())
                .chapters(List.of(one, two))
                .build()));

        assertThat(rows(engine, "select title, state, print_year, teller_name from tale"))
                .containsExactly("Tom Thumb|new|1841|Ann");
        try (Session session = sessions.open()) {
            assertThat(session.query(TALE).one().chapters)
                    .extracting(chapter -> chapter.heading)
                    .containsExactlyInAnyOrder("One", "Two");
        }
    }
}
