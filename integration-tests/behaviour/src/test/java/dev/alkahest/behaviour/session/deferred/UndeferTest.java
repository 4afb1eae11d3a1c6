package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.session.deferred.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.query.LoadOption.undefer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class UndeferTest {

    private SessionFactory sessions;
    private Engine engine;

    /** Two authors with two books each. */
    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new DeferredMappers());
        sessions.metadata().createAll(engine);
        Author joyce = new Author("Joyce");
        joyce.books.addAll(List.of(new Book("A", "aaa"), new Book("B", "bbb")));
        Author kafka = new Author("Kafka");
        kafka.books.addAll(List.of(new Book("C", "ccc"), new Book("D", "ddd")));
        joyce.life.set("long");
        kafka.life.set("long");
        sessions.transaction(session -> session.addAll(List.of(joyce, kafka)));
    }

    private static List<Book> books(Session session, LoadOption... options) {
        return session.query(BOOK).options(options).orderBy(BOOK.title.asc()).all();
    }

    /** The texts of all books must be there when authors were read by so many statements. */
    private void assertAuthorsAreReadBy(int statements, LoadOption... options) {
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Author> authors = session.query(AUTHOR)
                    .options(options)
                    .orderBy(AUTHOR.name.asc())
                    .all();
            assertThat(sent.count()).isEqualTo(statements);
            assertThat(authors.stream().flatMap(author -> author.books.stream()).map(book -> book.text.get()))
                    .containsExactlyInAnyOrder("aaa", "bbb", "ccc", "ddd");
            assertThat(sent.count()).isZero();
        });
    }

    @TestOnAllDatabases
    void L5_isReadWithTheRow() {
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Book> books = books(session, undefer(BOOK.text), undefer(BOOK.award));
            assertThat(books).extracting(book -> book.text.get()).containsExactly("aaa", "bbb", "ccc", "ddd");
            assertThat(books).extracting(book -> book.award.get()).containsOnly("none");
            assertThat(sent.count()).isEqualTo(1);
            assertThat(books).noneMatch(book -> book.cover.isLoaded());
            assertThat(session.dirty()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void L5_isThereAfterTheSession() {
        List<Book> books = sessions.call(session -> books(session, undefer(BOOK.text)));
        assertThat(books).extracting(book -> book.text.get()).containsExactly("aaa", "bbb", "ccc", "ddd");
    }

    @TestOnAllDatabases
    void L5_isReadWithWhatIsJoined() {
        assertAuthorsAreReadBy(1, joined(AUTHOR.books()), undefer(AUTHOR.books().text));
    }

    @TestOnAllDatabases
    void L5_isReadWithWhatIsLoadedByKeys() {
        assertAuthorsAreReadBy(2, selectin(AUTHOR.books()), undefer(AUTHOR.books().text));
        assertAuthorsAreReadBy(2, subquery(AUTHOR.books()), undefer(AUTHOR.books().text));
    }

    @TestOnAllDatabases
    void L5_isReadWithTheTargetOfAToOneAndAlongALongerWay() {
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Book> books = books(session, selectin(BOOK.author()), undefer(BOOK.author().life));
            assertThat(books).extracting(book -> book.author.get().life.get()).containsOnly("long");
            assertThat(sent.count()).isEqualTo(2);
        });
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Author> authors = session.query(AUTHOR)
                    .options(
                            selectin(AUTHOR.books().author()),
                            undefer(AUTHOR.books().author().life))
                    .all();
            assertThat(sent.count()).isEqualTo(3); // the authors were there, without their lives
            assertThat(authors).extracting(author -> author.life.get()).containsOnly("long");
            assertThat(sent.count()).isZero();
        });
    }

    @TestOnAllDatabases
    void L5_isReadWithWhatIsLoadedOnFirstUse() {
        sessions.transaction(session -> {
            List<Author> authors = session.query(AUTHOR)
                    .options(undefer(AUTHOR.books().text))
                    .orderBy(AUTHOR.name.asc())
                    .all();
            assertThat(authors.get(0).books).hasSize(2);
            SentStatements sent = SentStatements.of(engine);
            assertThat(authors.get(1).books.stream().map(book -> book.text.get()))
                    .containsExactlyInAnyOrder("ccc", "ddd");
            assertThat(sent.count()).isZero();
        });
    }

    @TestOnAllDatabases
    void L5_isReadByAStreamAndWithALimit() {
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            try (Stream<Book> books =
                    session.query(BOOK).options(undefer(BOOK.text)).orderBy(BOOK.title.asc()).limit(2).stream()) {
                assertThat(books.map(book -> book.text.get())).containsExactly("aaa", "bbb");
            }
            assertThat(sent.count()).isEqualTo(1);
            List<Author> authors = session.query(AUTHOR)
                    .options(joined(AUTHOR.books()), undefer(AUTHOR.books().text))
                    .orderBy(AUTHOR.name.desc())
                    .limit(1)
                    .all();
            assertThat(sent.count()).isEqualTo(1);
            assertThat(authors.get(0).books)
                    .extracting(book -> book.text.get())
                    .containsExactlyInAnyOrder("ccc", "ddd");
            assertThat(sent.count()).isZero();
        });
    }

    @TestOnAllDatabases
    void L5_fillsObjectsThatAreThereAndExpired() {
        try (Session session = sessions.open()) {
            List<Book> books = books(session);
            SentStatements sent = SentStatements.of(engine);
            books(session, undefer(BOOK.text));
            assertThat(books).extracting(book -> book.text.get()).containsExactly("aaa", "bbb", "ccc", "ddd");
            assertThat(sent.count()).isEqualTo(1);
            session.commit();
            books(session, undefer(BOOK.text));
            assertThat(books).allMatch(book -> book.text.isLoaded());
        }
    }

    @TestOnAllDatabases
    void L5_leavesWhatWasSetUnlessTheQueryPopulatesExisting() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Book book = books(session).get(0);
            book.text.set("mine");
            books(session, undefer(BOOK.text));
            assertThat(book.text.get()).isEqualTo("mine");
            assertThat(session.dirty()).containsExactly(book);
            session.query(BOOK).options(undefer(BOOK.text)).populateExisting().all();
            assertThat(book.text.get()).isEqualTo("aaa");
            assertThat(session.dirty()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void D13_aColumnThatIsLoadedAnywayIsRefused() {
        assertThatThrownBy(() -> undefer(BOOK.title))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "undefer(shelf_book.title) changes nothing: title is loaded with its row. Give it the column of"
                                + " an attribute that is a Deferred.");
    }

    @TestOnAllDatabases
    void L5_aColumnOfAnotherTableIsRefused() {
        sessions.transaction(
                session -> assertThatThrownBy(() -> session.query(AUTHOR).options(undefer(BOOK.text)))
                        .isInstanceOf(InvalidStatementException.class)
                        .hasMessage(
                                "A query of shelf_author can't load a path that begins at shelf_book: begin at the table the"
                                        + " query reads."));
    }
}
