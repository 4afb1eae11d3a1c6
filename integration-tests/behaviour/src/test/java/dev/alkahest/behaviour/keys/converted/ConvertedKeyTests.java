package dev.alkahest.behaviour.keys.converted;

import static dev.alkahest.behaviour.keys.converted.BookTable.BOOK;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** Two books whose key is of a type of the user's own, and what refers to them. */
@KeepsTables
abstract class ConvertedKeyTests {

    static final Isbn EMMA = new Isbn("1");
    static final Isbn DUNE = new Isbn("2");

    SessionFactory sessions;

    /** Press 7 has Emma, with two reviews, two copies and two genres; press 8 has Dune, with one of each. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConvertedMappers());
        sessions.metadata().createAll(engine);
        Genre crime = new Genre(Genre.Kind.CRIME);
        Genre poetry = new Genre(Genre.Kind.POETRY);
        Book emma = new Book("1", "Emma");
        emma.reviews.addAll(List.of(new Review("fine"), new Review("good")));
        emma.copies.addAll(List.of(new Copy(1), new Copy(2)));
        emma.genres.addAll(List.of(crime, poetry));
        Book dune = new Book("2", "Dune");
        dune.reviews.add(new Review("long"));
        dune.copies.add(new Copy(1));
        dune.genres.add(poetry);
        Press seven = new Press(7);
        seven.books.put(EMMA, emma);
        Press eight = new Press(8);
        eight.books.put(DUNE, dune);
        sessions.transaction(session -> session.addAll(List.of(seven, eight)));
    }

    static Book emma(Session session) {
        return session.getOne(BOOK, EMMA);
    }

    static Book dune(Session session) {
        return session.getOne(BOOK, DUNE);
    }

    static String texts(Book book) {
        return book.reviews.stream().map(review -> review.text).collect(Collectors.joining(" "));
    }
}
