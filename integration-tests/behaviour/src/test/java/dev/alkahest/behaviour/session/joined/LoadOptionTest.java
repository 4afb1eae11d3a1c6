package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.CategoryTable.CATEGORY;
import static dev.alkahest.behaviour.session.joined.ChapterTable.CHAPTER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.lazy;
import static dev.alkahest.query.LoadOption.raise;
import static dev.alkahest.query.LoadOption.raiseOnSql;
import static dev.alkahest.query.LoadOption.raiseOthers;
import static dev.alkahest.query.LoadOption.select;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class LoadOptionTest {

    private SessionFactory sessions;

    /** Two authors with two books each, of one chapter each. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new JoinedMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            for (String name : List.of("Anna", "Bert")) {
                Author author = new Author(name);
                for (int number = 1; number <= 2; number++) {
                    Book book = new Book(name + number);
                    book.chapters.add(new Chapter(1, "first"));
                    author.books.add(book);
                }
                session.add(author);
            }
            session.add(new Category("all", new Category("fiction")));
        });
    }

    private static void assertRefused(Runnable use, String attribute, String owner, String option) {
        assertThatThrownBy(use::run)
                .isInstanceOf(DetachedException.class)
                .hasMessage(attribute + " is not loaded, and the query that read the " + owner
                        + " was told to raise rather than load it: add options(selectin(" + option
                        + ")) to that query.");
    }

    @TestOnAllDatabases
    void I9_raiseRefusesToLoadACollectionAndAReference(Engine engine) {
        try (Session session = sessions.open()) {
            Book book = session.query(BOOK)
                    .options(raise(BOOK.chapters()), raise(BOOK.author()))
                    .limit(1)
                    .one();
            SentStatements sent = SentStatements.of(engine);
            assertRefused(() -> touch(book.chapters), "Book.chapters", "Book", "BOOK.chapters()");
            assertRefused(() -> book.author.get(), "Book.author", "Book", "BOOK.author()");
            assertThat(sent.count()).isZero();
            assertThat(book.subjects).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I9_raiseIsForTheObjectsBehindAPathThatLoadsLater(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .options(raise(AUTHOR.books().chapters()))
                    .all();
            Book book = authors.get(1).books.get(0);
            assertRefused(() -> touch(book.chapters), "Book.chapters", "Book", "BOOK.chapters()");
        }
    }

    @TestOnAllDatabases
    void I9_whatAPathLoadsBehindALazyRelationshipComesWithIt(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .options(lazy(AUTHOR.books()), selectin(AUTHOR.books().chapters()))
                    .all();
            SentStatements sent = SentStatements.of(engine);
            touch(authors.get(0).books);
            assertThat(sent.count()).isEqualTo(2 + 1); // the books' prizes come with them
            authors.forEach(author ->
                    author.books.forEach(book -> assertThat(book.chapters).hasSize(1)));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void I9_optionsNestAlongTheirPaths(Engine engine) {
        try (Session session = sessions.open()) {
            List<Chapter> chapters = session.query(CHAPTER)
                    .options(
                            joined(CHAPTER.book().author()),
                            raise(CHAPTER.book().author().books()),
                            raise(CHAPTER.book().subjects()))
                    .all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(chapters).hasSize(4);
            Book book = chapters.get(0).book.get();
            Author author = book.author.get();
            assertRefused(() -> touch(book.subjects), "Book.subjects", "Book", "BOOK.subjects()");
            assertRefused(() -> touch(author.books), "Author.books", "Author", "AUTHOR.books()");
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void I9_theLastOptionForARelationshipCounts(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = session.query(BOOK)
                    .options(raise(BOOK.chapters()), joined(BOOK.chapters()))
                    .all();
            assertThat(SentStatements.in(engine, () -> books.forEach(book -> touch(book.chapters))))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I9_raiseOthersRefusesWhatNoOptionNames(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .options(selectin(AUTHOR.books().author()), raiseOthers())
                    .all();
            Book book = authors.get(0).books.get(0);
            assertThat(book.author.get()).isSameAs(authors.get(0));
            assertRefused(() -> touch(book.chapters), "Book.chapters", "Book", "BOOK.chapters()");
            Category category = session.query(CATEGORY)
                    .where(CATEGORY.name.eq("all"))
                    .options(raiseOthers())
                    .one();
            assertRefused(() -> touch(category.children), "Category.children", "Category", "CATEGORY.children()");
            assertThat(category.parent.get()).isNull();
        }
    }

    @TestOnAllDatabases
    void I9_raiseOnSqlAllowsWhatTheSessionHas(Engine engine) {
        try (Session session = sessions.open()) {
            Book book = session.query(BOOK)
                    .where(BOOK.title.eq("Anna1"))
                    .options(raiseOnSql(BOOK.author()))
                    .one();
            assertRefused(() -> book.author.get(), "Book.author", "Book", "BOOK.author()");
            Author anna = session.query(AUTHOR).where(AUTHOR.name.eq("Anna")).one();
            assertThat(book.author.get()).isSameAs(anna);
        }
    }

    @TestOnAllDatabases
    void I9_selectLoadsOneByOneAndLazyAllAtOnce(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books =
                    session.query(BOOK).options(select(BOOK.chapters())).all();
            SentStatements sent = SentStatements.of(engine);
            books.forEach(book -> touch(book.chapters));
            assertThat(sent.count()).isEqualTo(4);
            List<Category> categories =
                    session.query(CATEGORY).options(lazy(CATEGORY.children())).all();
            assertThat(sent.count()).isEqualTo(1);
            categories.forEach(category -> touch(category.children));
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I8_detachedObjectNamesTheOptionThatWouldHaveLoadedIt(Engine engine) {
        List<Book> books;
        try (Session session = sessions.open()) {
            books = session.query(BOOK).all();
        }
        assertThatThrownBy(() -> touch(books.get(0).chapters))
                .isInstanceOf(DetachedException.class)
                .hasMessage("Book.chapters is not loaded, and its Book belongs to no open session. Load it before the"
                        + " session closes: touch it, or add options(selectin(BOOK.chapters())) to the query that reads"
                        + " the Book.");
        assertThatThrownBy(() -> books.get(0).author.get())
                .isInstanceOf(DetachedException.class)
                .hasMessage("Book.author is not loaded, and its Book belongs to no open session. Load it before the"
                        + " session closes: touch it, or add options(selectin(BOOK.author())) to the query that reads"
                        + " the Book.");
    }
}
