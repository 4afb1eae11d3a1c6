package dev.alkahest.behaviour.session.state;

import static dev.alkahest.behaviour.session.state.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.state.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

class PathBackTest {

    @TestOnAllDatabases
    void pathThatLeadsBackToTheTableOfTheQueryIsNamedForTheOtherRows(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new StateMappers());
        sessions.metadata().createAll(engine);
        Author author = new Author("Le Guin");
        author.books.add(new Book("Tehanu"));
        author.books.add(new Book("Malafrena"));
        Author other = new Author("Lem");
        other.books.add(new Book("Solaris"));
        sessions.transaction(session -> {
            session.add(author);
            session.add(other);
        });
        try (Session session = sessions.open()) {
            assertThat(session.query(BOOK)
                            .where(BOOK.author()
                                    .has(AUTHOR.books().any(AUTHOR.books().title.eq("Tehanu"))))
                            .all())
                    .extracting(book -> book.title)
                    .containsExactlyInAnyOrder("Tehanu", "Malafrena");
        }
    }
}
