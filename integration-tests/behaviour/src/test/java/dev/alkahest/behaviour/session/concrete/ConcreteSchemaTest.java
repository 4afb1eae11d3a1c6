package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.behaviour.session.concrete.AtlasTable.ATLAS;
import static dev.alkahest.behaviour.session.concrete.BookTable.BOOK;
import static dev.alkahest.behaviour.session.concrete.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.concrete.JournalTable.JOURNAL;
import static dev.alkahest.behaviour.session.concrete.LoanTable.LOAN;
import static dev.alkahest.behaviour.session.concrete.PublicationTable.PUBLICATION;
import static dev.alkahest.behaviour.session.concrete.PublisherTable.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.InspectedColumn;
import dev.alkahest.schema.InspectedForeignKey;
import dev.alkahest.schema.InspectedIndex;
import dev.alkahest.schema.Inspector;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Table;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Each class that is not abstract has a table with all of its columns, and all constraints of the classes above. */
class ConcreteSchemaTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ConcreteMappers());
        sessions.metadata().createAll(engine);
    }

    private static void inspect(Engine engine, Consumer<Inspector> inspection) {
        engine.begin(connection -> inspection.accept(Inspector.of(connection)));
    }

    @TestOnAllDatabases
    void createAllMakesATableForEachClassThatIsNotAbstract(Engine engine) {
        inspect(engine, inspector -> {
            assertThat(inspector.tableNames())
                    .contains("bound_book", "atlas", "journal", "dial", "heat_gauge")
                    .doesNotContain("publication");
            assertThat(inspector.columns(ATLAS))
                    .extracting(InspectedColumn::name)
                    .containsExactlyInAnyOrder("id", "title", "version", "publisher_id", "isbn", "pages", "scale");
            assertThat(inspector.columns(JOURNAL))
                    .extracting(InspectedColumn::name)
                    .containsExactlyInAnyOrder("id", "title", "version", "publisher_id", "weekly", "since");
            assertThat(inspector.columns(ATLAS).stream()
                            .filter(column -> column.name().equals("isbn"))
                            .findFirst()
                            .orElseThrow()
                            .isNullable())
                    .isFalse();
            assertThat(inspector.primaryKey(ATLAS)).containsExactly("id");
        });
        sessions.metadata().dropAll(engine);
        inspect(engine, inspector -> assertThat(inspector.tableNames()).doesNotContain("bound_book", "atlas"));
    }

    @TestOnAllDatabases
    void eachTableHasTheConstraintsOfTheClassesAboveUnderNamesOfItsOwn(Engine engine) {
        inspect(engine, inspector -> {
            for (Table table : List.of(BOOK, ATLAS, JOURNAL)) {
                String name = table.name();
                assertThat(inspector.foreignKeys(table))
                        .contains(new InspectedForeignKey(
                                "fk_" + name + "_publisher_id",
                                List.of("publisher_id"),
                                "book_publisher",
                                List.of("id")));
                assertThat(inspector.indexes(table))
                        .contains(new InspectedIndex("ix_" + name + "_title", List.of("title"), false));
            }
        });
        assertThat(ATLAS.ownBranch().orElseThrow().uniques())
                .extracting(unique -> unique.name())
                .containsExactly("");
        assertThat(PUBLICATION.uniques()).extracting(unique -> unique.name()).containsExactly("uq_title");
    }

    @TestOnAllDatabases
    void onlyAClassWithoutOthersBelowIsReferredToByAForeignKey(Engine engine) {
        inspect(engine, inspector -> {
            assertThat(inspector.foreignKeys(LOAN))
                    .extracting(InspectedForeignKey::targetTable)
                    .containsExactly("journal");
            assertThat(inspector.foreignKeys(CHAPTER)).isEmpty();
            assertThat(inspector.foreignKeys(PUBLISHER)).isEmpty();
            assertThat(inspector.foreignKeys(PublicationTable.PUBLICATION_SUBSCRIBER))
                    .extracting(InspectedForeignKey::targetTable)
                    .containsExactly("subscriber");
        });
    }
}
