package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** {@code deleteAll} is one {@code delete} of many objects. */
@KeepsTables
class DeleteAllTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new StateMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session ->
                session.addAll(List.of(author("Le Guin", "Tehanu"), author("Lem", "Solaris"), author("Ende", "Momo"))));
    }

    private static Author author(String name, String title) {
        Author author = new Author(name);
        author.books.add(new Book(title));
        return author;
    }

    private static List<Author> some(Session session) {
        return session.query(AUTHOR)
                .where(AUTHOR.name.ne("Ende"))
                .orderBy(AUTHOR.id.asc())
                .all();
    }

    @TestOnAllDatabases
    void S6_deleteAllFindsWhatAllObjectsReachByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = some(session);
            long statements = SentStatements.in(engine, () -> session.deleteAll(authors));
            assertThat(statements).isEqualTo(1);
            assertThat(session.deleted()).hasSize(4).startsWith(authors.toArray());
            session.commit();
        }
        assertThat(rows(engine, "select name from author")).containsExactly("Ende");
        assertThat(rows(engine, "select title from book")).containsExactly("Momo");
    }

    @TestOnAllDatabases
    void S6_anAutoflushWhileDeleteAllLooksDeletesNothingEarly() {
        try (Session session = sessions.open()) {
            List<Author> authors = some(session);
            authors.get(1).name = "Stanisław";
            authors.get(1).books.iterator().next().title = "Eden";
            session.deleteAll(authors);
            assertThat(session.deleted()).hasSize(4);
            session.commit();
        }
    }

    @TestOnAllDatabases
    void S6_whereDeleteAllRefusesOneObjectNoneIsMarked() {
        try (Session session = sessions.open()) {
            Author author = some(session).get(0);
            assertThatThrownBy(() -> session.deleteAll(List.of(author, new Author("new"))))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Author that has no row yet");
            assertThatThrownBy(() -> session.deleteAll(Arrays.asList(author, null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("null is no object of a mapped class");
            assertThat(session.deleted()).isEmpty();
            session.commit();
        }
    }

    @TestOnAllDatabases
    void S6_deleteAllOfACollectionOfTheSessionsTakesItsMembers(Engine engine) {
        sessions.transaction(session -> session.deleteAll(some(session).get(0).books));
        assertThat(rows(engine, "select title from book order by title")).containsExactly("Momo", "Solaris");
    }

    @TestOnAllDatabases
    void S6_deleteAllTakesTheSameObjectTwiceAndNothingAtAll(Engine engine) {
        sessions.transaction(session -> {
            Author author = some(session).get(0);
            session.deleteAll(List.of(author, author));
            session.deleteAll(List.of());
        });
        assertThat(rows(engine, "select name from author order by name")).containsExactly("Ende", "Lem");
    }
}
