package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.CategoryTable.CATEGORY;
import static dev.alkahest.behaviour.session.joined.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.joined.SeatTable.SEAT;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

class JoinedLoadingTest extends LibraryTests {

    @TestOnAllDatabases
    void I9_joinedCollectionComesWithItsOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine, 1, session.query(AUTHOR).orderBy(AUTHOR.name.asc()).options(joined(AUTHOR.books())));
            silently(engine, () -> {
                assertThat(authors)
                        .extracting(author -> author.name)
                        .containsExactly("author0", "author1", "author2", "author3");
                assertThat(authors.get(0).books).isEmpty();
                assertThat(titles(authors.get(3).books)).containsExactly("book31", "book32", "book33");
                assertThat(authors.get(3).books)
                        .allSatisfy(book -> assertThat(book.author.get()).isSameAs(authors.get(3)));
            });
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I9_joinedReferenceComesWithItsOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = read(engine, 1, session.query(BOOK).options(joined(BOOK.author())));
            silently(engine, () -> {
                assertThat(books).hasSize(6);
                assertThat(books)
                        .allSatisfy(book -> assertThat(book.author.isLoaded()).isTrue());
                assertThat(books)
                        .allSatisfy(book ->
                                assertThat(book.author.get().name.substring(6)).isEqualTo(book.title.substring(4, 5)));
            });
        }
    }

    @TestOnAllDatabases
    void I9_referenceThatIsNeverNullIsJoinedInsideAndOthersOutside(Engine engine) {
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            session.query(BOOK).options(joined(BOOK.author())).all();
            assertThat(log.take())
                    .singleElement()
                    .asString()
                    .contains(" JOIN book_author AS author ON author.id = printed_book.author_id")
                    .doesNotContain("LEFT JOIN book_author")
                    .contains(" LEFT JOIN publisher ON publisher.id = printed_book.publisher_id")
                    .contains(" LEFT JOIN medal AS prize_1 ON prize_1.book_id = printed_book.id");
        }
    }

    @TestOnAllDatabases
    void I9_joinIsSharedWithThePathOfACondition(Engine engine) {
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            List<Book> books = session.query(BOOK)
                    .where(BOOK.author().name.eq("author2"))
                    .options(joined(BOOK.author()))
                    .all();
            assertThat(books).hasSize(2);
            assertThat(log.take()).singleElement().asString().containsOnlyOnce("JOIN book_author");
        }
    }

    @TestOnAllDatabases
    void I9_declaredReferenceIsJoined(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = read(engine, 1, session.query(BOOK));
            assertThat(books)
                    .filteredOn(book -> book.publisher != null)
                    .hasSize(4)
                    .allSatisfy(book -> assertThat(book.publisher.name).isEqualTo("press"))
                    .allSatisfy(book -> assertThat(book.prize.title).isEqualTo(book.title));
            assertThat(books).filteredOn(book -> book.prize == null).hasSize(2);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I9_inverseReferenceIsJoined(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = read(engine, 1, session.query(BOOK).options(joined(BOOK.blurb())));
            silently(engine, () -> {
                assertThat(books)
                        .filteredOn(book -> book.blurb.get() != null)
                        .hasSize(4)
                        .allSatisfy(book -> assertThat(book.blurb.get().title).isEqualTo(book.title));
                assertThat(books).filteredOn(book -> book.blurb.get() == null).hasSize(2);
            });
        }
    }

    @TestOnAllDatabases
    void I9_severalLevelsAlongAPathAreOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine,
                    1,
                    session.query(AUTHOR)
                            .options(
                                    joined(AUTHOR.books().chapters()),
                                    joined(AUTHOR.books().publisher()),
                                    joined(AUTHOR.books().prize())));
            silently(engine, () -> {
                assertThat(authors).hasSize(4);
                authors.forEach(author -> author.books.forEach(book -> assertThat(book.chapters)
                        .extracting(chapter -> chapter.title)
                        .containsExactly("first", "second")));
                assertThat(authors.stream().mapToInt(author -> author.books.size()))
                        .containsExactlyInAnyOrder(3, 2, 1, 0);
            });
        }
    }

    @TestOnAllDatabases
    void I9_fromAReferenceToACollectionAndBack(Engine engine) {
        try (Session session = sessions.open()) {
            List<Chapter> chapters = read(
                    engine,
                    1,
                    session.query(CHAPTER)
                            .orderBy(CHAPTER.id.asc())
                            .options(
                                    joined(CHAPTER.book().author().books()),
                                    joined(CHAPTER.book().chapters())));
            silently(engine, () -> {
                assertThat(chapters).hasSize(12).doesNotHaveDuplicates();
                assertThat(chapters).allSatisfy(chapter -> {
                    assertThat(chapter.book.get().author.get().books).contains(chapter.book.get());
                    assertThat(chapter.book.get().chapters).hasSize(2).contains(chapter);
                });
            });
        }
    }

    @TestOnAllDatabases
    void I9_twoCollectionsSideBySideHoldEachMemberOnce(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books =
                    read(engine, 1, session.query(BOOK).options(joined(BOOK.chapters()), joined(BOOK.subjects())));
            silently(
                    engine,
                    () -> assertThat(books).hasSize(6).allSatisfy(book -> {
                        assertThat(book.chapters)
                                .extracting(chapter -> chapter.title)
                                .containsExactly("first", "second");
                        assertThat(book.subjects)
                                .extracting(subject -> subject.name)
                                .containsExactlyInAnyOrder("art", "science");
                    }));
        }
    }

    @TestOnAllDatabases
    void I9_joinedAndSelectinWorkTogether(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine,
                    3,
                    session.query(AUTHOR)
                            .options(
                                    joined(AUTHOR.books()),
                                    selectin(AUTHOR.books().chapters()),
                                    selectin(AUTHOR.books().subjects())));
            silently(
                    engine,
                    () -> authors.forEach(author -> author.books.forEach(book -> {
                        assertThat(book.chapters).hasSize(2);
                        assertThat(book.subjects).hasSize(2);
                    })));
        }
    }

    @TestOnAllDatabases
    void I9_selfReferenceIsJoinedAsOftenAsThePathSays(Engine engine) {
        try (Session session = sessions.open()) {
            List<Category> found = read(
                    engine,
                    1,
                    session.query(CATEGORY)
                            .where(CATEGORY.name.eq("all"))
                            .options(joined(CATEGORY.children().children())));
            silently(engine, () -> {
                assertThat(found).hasSize(1);
                assertThat(found.get(0).children)
                        .extracting(child -> child.name)
                        .containsExactly("other", "fiction");
                assertThat(found.get(0).children.get(1).children)
                        .extracting(child -> child.name)
                        .containsExactly("poetry", "crime");
                assertThat(found.get(0).children.get(0).children).isEmpty();
            });
        }
    }

    @TestOnAllDatabases
    void I9_declaredCollectionOfCompositeKeysIsJoined(Engine engine) {
        try (Session session = sessions.open()) {
            List<Seat> seats = read(engine, 1, session.query(SEAT).orderBy(SEAT.number.desc(), SEAT.block.asc()));
            silently(engine, () -> {
                assertThat(seats).extracting(seat -> seat.block + seat.number).containsExactly("A2", "A1", "B1");
                assertThat(seats.get(0).tickets)
                        .extracting(ticket -> ticket.day)
                        .containsExactly(1, 2);
                assertThat(seats.get(2).tickets).isEmpty();
            });
        }
    }

    @TestOnAllDatabases
    void I9_joinedOfNoRelationshipIsRefused(Engine engine) {
        assertThatThrownBy(() -> joined(AUTHOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "joined(book_author) loads nothing: give it a relationship of the table the query reads, as in"
                                + " joined(ALBUM.tracks()).");
    }
}
