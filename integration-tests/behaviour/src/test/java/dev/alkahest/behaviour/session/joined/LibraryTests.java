package dev.alkahest.behaviour.session.joined;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Authors with books and all that belongs to them, categories and seats. */
@KeepsTables
abstract class LibraryTests {

    SessionFactory sessions;

    /**
     * Authors 0 to 3, of whom 0 has no book, and each other as many as his number; each book has two chapters, is about
     * art and science, and where its number is odd it has a publisher, a blurb and a prize.
     */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new JoinedMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Subject art = new Subject("art");
            Subject science = new Subject("science");
            Publisher publisher = new Publisher("press");
            for (int number = 3; number >= 0; number--) {
                Author author = new Author("author" + number);
                for (int at = number; at > 0; at--) {
                    Book book = new Book("book" + number + at);
                    book.chapters.add(new Chapter(2, "second"));
                    book.chapters.add(new Chapter(1, "first"));
                    book.subjects.add(art);
                    book.subjects.add(science);
                    if (at % 2 == 1) {
                        book.publisher = publisher;
                        book.blurb.set(new Blurb(book.title));
                        book.prize = new Prize(book.title);
                    }
                    author.books.add(book);
                }
                session.add(author);
            }
            session.add(new Category(
                    "all",
                    new Category("fiction", new Category("crime"), new Category("poetry")),
                    new Category("other")));
            for (int number = 1; number <= 2; number++) {
                Seat seat = new Seat("A", number);
                seat.tickets.add(new Ticket(2));
                seat.tickets.add(new Ticket(1));
                session.add(seat);
            }
            session.add(new Seat("B", 1));
        });
    }

    /** Reads what a query finds by so many statements, and has an action look at it without any more. */
    static <E> List<E> read(Engine engine, int statements, Query<E> query) {
        List<E> found = new ArrayList<>();
        assertThat(SentStatements.in(engine, () -> found.addAll(query.all()))).isEqualTo(statements);
        return found;
    }

    static void silently(Engine engine, Runnable look) {
        assertThat(SentStatements.in(engine, look)).isZero();
    }

    static List<String> titles(List<Book> books) {
        return books.stream().map(book -> book.title).toList();
    }
}
