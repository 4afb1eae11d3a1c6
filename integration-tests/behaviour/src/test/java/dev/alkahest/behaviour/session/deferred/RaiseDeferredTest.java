package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.session.deferred.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.raiseOthers;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.undefer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RaiseDeferredTest {

    private SessionFactory sessions;
    private Engine engine;

    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new DeferredMappers());
        sessions.metadata().createAll(engine);
        Author joyce = new Author("Joyce");
        joyce.life.set("long");
        joyce.books.addAll(List.of(new Book("A", "aaa"), new Book("B", "bbb")));
        sessions.transaction(session -> session.add(joyce));
    }

    private void assertRefused(Deferred<?> attribute, String name, String owner, String option) {
        SentStatements sent = SentStatements.of(engine);
        assertThatThrownBy(attribute::get)
                .isInstanceOf(DetachedException.class)
                .hasMessage(name + " is deferred and was not loaded, and the query that read the " + owner
                        + " was told to raise rather than load it: add options(undefer(" + option
                        + ")) to that query.");
        assertThat(sent.count()).isZero();
    }

    private static List<Book> books(Session session, LoadOption... options) {
        return session.query(BOOK).options(options).orderBy(BOOK.title.asc()).all();
    }

    @TestOnAllDatabases
    void L5_raiseOthersRefusesWhatIsDeferred() {
        try (Session session = sessions.open()) {
            List<Book> books = books(session, raiseOthers());
            assertRefused(books.get(0).text, "Book.text", "Book", "BOOK.text");
            assertRefused(books.get(1).cover, "Book.cover", "Book", "BOOK.cover");
            Author author = session.query(AUTHOR).options(raiseOthers()).one();
            assertRefused(author.life, "Author.life", "Author", "AUTHOR.life");
        }
    }

    @TestOnAllDatabases
    void L5_raiseOthersLeavesWhatIsUndeferred() {
        try (Session session = sessions.open()) {
            Book first = books(session, undefer(BOOK.text), raiseOthers()).get(0);
            assertThat(first.text.get()).isEqualTo("aaa");
            assertRefused(first.cover, "Book.cover", "Book", "BOOK.cover");
            session.commit();
            books(session, raiseOthers(), undefer(BOOK.text));
            assertThat(first.text.get()).isEqualTo("aaa");
        }
    }

    @TestOnAllDatabases
    void L5_raiseOthersReachesWhatOptionsLoad() {
        for (LoadOption option : List.of(joined(AUTHOR.books()), selectin(AUTHOR.books()))) {
            try (Session session = sessions.open()) {
                Author author = session.query(AUTHOR)
                        .options(option, undefer(AUTHOR.books().award), raiseOthers())
                        .one();
                Book book = author.books.get(0);
                assertThat(book.award.get()).isEqualTo("none");
                assertRefused(book.text, "Book.text", "Book", "BOOK.text");
            }
        }
    }

    @TestOnAllDatabases
    void L5_raiseOthersLeavesWhatIsThereAndWhatIsSet() {
        try (Session session = sessions.open()) {
            Book known = books(session).get(0);
            assertThat(known.text.get()).isEqualTo("aaa");
            List<Book> books = books(session, raiseOthers());
            assertThat(known.text.get()).isEqualTo("aaa");
            books.get(1).text.set("new");
            assertThat(books.get(1).text.get()).isEqualTo("new");
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(books(session)).extracting(book -> book.text.get()).containsExactly("aaa", "new");
        }
    }

    @TestOnAllDatabases
    void L5_anotherQueryLetsItLoadAgain() {
        try (Session session = sessions.open()) {
            Book first = books(session, raiseOthers()).get(0);
            assertRefused(first.text, "Book.text", "Book", "BOOK.text");
            books(session);
            assertThat(first.text.get()).isEqualTo("aaa");
        }
    }
}
