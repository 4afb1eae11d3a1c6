package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An author with three books, the first of which has values in its deferred columns. */
@KeepsTables
abstract class BookTests {

    SessionFactory sessions;
    Engine engine;
    long authorId;
    long bookId;

    /** An author with three books; the first has a cover and keywords. */
    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new DeferredMappers());
        sessions.metadata().createAll(engine);
        Author author = new Author("Joyce");
        author.books.addAll(List.of(new Book("A", "aaa"), new Book("B", "bbb"), new Book("C", "ccc")));
        Book first = author.books.get(0);
        first.cover.set(new byte[] {1, 2});
        first.getKeywords().set(List.of("big", "blue"));
        sessions.transaction(session -> session.add(author));
        authorId = author.id;
        bookId = first.id;
    }

    static List<Book> books(Session session) {
        return session.query(BOOK).orderBy(BOOK.title.asc()).all();
    }

    static List<String> sqlOf(Runnable action) {
        try (SqlLog log = SqlLog.open()) {
            action.run();
            return log.take();
        }
    }

    List<String> texts() {
        return rows(engine, "select text from shelf_book order by title");
    }
}
