package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.filter.JarTable.JAR;
import static dev.alkahest.behaviour.filter.ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class FilterInFormulaTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Shelf shelf = new Shelf();
            shelf.name = "top";
            session.add(shelf);
            session.add(new Jar(1, "top", false));
            session.add(new Jar(2, "top", true));
        });
    }

    @TestOnAllDatabases
    void selectOfAFormulaHasItsOwnFiltersWhateverTheQuerySays(Engine engine) {
        try (Session session = sessions.open()) {
            Shelf shelf = session.query(SHELF).one();
            assertThat(shelf.shown).isEqualTo(1);
            assertThat(shelf.all).isEqualTo(2);
        }
        try (Session session = sessions.open()) {
            Shelf shelf = session.query(SHELF).withoutFilters().one();
            assertThat(shelf.shown).isEqualTo(1);
            assertThat(shelf.all).isEqualTo(2);
            assertThat(session.query(JAR).withoutFilters().count()).isEqualTo(2);
        }
    }
}
