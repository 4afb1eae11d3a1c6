package dev.alkahest.behaviour.session.state;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** A session factory with its tables, and authors that are there already. */
@KeepsTables
abstract class AuthorTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new StateMappers());
        sessions.metadata().createAll(engine);
    }

    static Author authorWithBooks(String name, String... titles) {
        Author author = new Author(name);
        for (String title : titles) {
            author.books.add(new Book(title));
        }
        return author;
    }

    Long saved(Author author) {
        sessions.transaction(session -> session.add(author));
        return author.id;
    }
}
