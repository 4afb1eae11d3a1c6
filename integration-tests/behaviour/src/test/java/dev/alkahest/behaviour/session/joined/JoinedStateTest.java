package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.CategoryTable.CATEGORY;
import static dev.alkahest.query.LoadOption.joined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class JoinedStateTest extends LibraryTests {

    @TestOnAllDatabases
    void I9_objectsThatAreBothOwnersAndMembersAreOne(Engine engine) {
        try (Session session = sessions.open()) {
            List<Category> all = read(
                    engine,
                    1,
                    session.query(CATEGORY)
                            .orderBy(CATEGORY.name.asc())
                            .options(joined(CATEGORY.children()), joined(CATEGORY.parent())));
            silently(engine, () -> {
                assertThat(all)
                        .extracting(category -> category.name)
                        .containsExactly("all", "crime", "fiction", "other", "poetry");
                assertThat(all.get(0).children).containsExactly(all.get(3), all.get(2));
                assertThat(all.get(1).parent.get()).isSameAs(all.get(2));
                assertThat(all.get(0).parent.get()).isNull();
            });
        }
    }

    @TestOnAllDatabases
    void I3_valuesThatAreThereStay(Engine engine) {
        try (Session session = sessions.open()) {
            Author author =
                    session.query(AUTHOR).where(AUTHOR.name.eq("author3")).one();
            Book book = author.books.get(0);
            author.name = "changed";
            book.title = "mine";
            session.withoutAutoflush(
                    () -> session.query(AUTHOR).options(joined(AUTHOR.books())).all());
            assertThat(author.name).isEqualTo("changed");
            assertThat(author.books.get(0)).isSameAs(book);
            assertThat(book.title).isEqualTo("mine");
        }
    }

    @TestOnAllDatabases
    void I3_expiredObjectsAndCollectionsAreReadAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Author author = session.query(AUTHOR)
                    .where(AUTHOR.name.eq("author3"))
                    .options(joined(AUTHOR.books()))
                    .one();
            Book book = author.books.get(0);
            session.commit();
            change(
                    engine,
                    "update printed_book set title = 'book30' where id = " + book.id,
                    "delete from chapter where book_id = " + book.id,
                    "insert into printed_book (title, author_id) values ('new', " + author.id + ")");
            List<Author> again = read(
                    engine,
                    1,
                    session.query(AUTHOR)
                            .options(
                                    joined(AUTHOR.books().chapters()),
                                    joined(AUTHOR.books().publisher())));
            silently(engine, () -> {
                assertThat(again).contains(author);
                assertThat(titles(author.books)).containsExactly("book30", "book32", "book33", "new");
                assertThat(author.books.get(0)).isSameAs(book);
                assertThat(book.chapters).isEmpty();
            });
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I3_populateExistingOverwritesWhatIsJoined(Engine engine) {
        try (Session session = sessions.open()) {
            Book book = session.query(BOOK)
                    .where(BOOK.title.eq("book11"))
                    .options(joined(BOOK.author()))
                    .one();
            book.author.get().name = "mine";
            session.withoutAutoflush(() -> session.query(BOOK)
                    .options(joined(BOOK.author()))
                    .populateExisting()
                    .all());
            assertThat(book.author.get().name).isEqualTo("author1");
        }
    }

    @TestOnAllDatabases
    void I6_changesThatAreNotFlushedAreSeenInAJoinedCollection(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = session.query(BOOK).orderBy(BOOK.title.asc()).all();
            Author none = session.query(AUTHOR).where(AUTHOR.name.eq("author0")).one();
            Book moved = books.get(5);
            moved.author.set(none);
            List<Author> authors = new ArrayList<>();
            session.withoutAutoflush(() -> authors.addAll(session.query(AUTHOR)
                    .orderBy(AUTHOR.name.asc())
                    .options(joined(AUTHOR.books()))
                    .all()));
            silently(engine, () -> {
                assertThat(authors.get(0).books).containsExactly(moved);
                assertThat(titles(authors.get(3).books)).containsExactly("book31", "book32");
            });
            session.commit();
            assertThat(none.books).containsExactly(moved);
        }
    }

    @TestOnAllDatabases
    void A2_joinedTablesAreFlushedFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Author none = session.query(AUTHOR).where(AUTHOR.name.eq("author0")).one();
            Book book = new Book("brand new");
            book.author.set(none);
            session.add(book);
            List<Author> authors = session.query(AUTHOR)
                    .options(joined(AUTHOR.books().chapters()))
                    .all();
            assertThat(none.books).containsExactly(book);
            assertThat(authors).contains(none);
        }
    }

    @TestOnAllDatabases
    void I9_streamLoadsJoinedReferencesInItsStatementAndCollectionsByPage(Engine engine) {
        try (Session session = sessions.open();
                Stream<Book> books = session
                        .query(BOOK)
                        .orderBy(BOOK.title.asc())
                        .options(joined(BOOK.author()), joined(BOOK.chapters()))
                        .stream()) {
            SentStatements sent = SentStatements.of(engine);
            List<String> seen = new ArrayList<>();
            books.forEach(book -> {
                assertThat(book.chapters).hasSize(2);
                seen.add(book.title + book.author.get().name.substring(6));
            });
            assertThat(seen).containsExactly("book111", "book212", "book222", "book313", "book323", "book333");
            assertThat(sent.count()).isEqualTo(1);
        }
    }
}
