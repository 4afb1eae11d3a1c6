package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.SeatTable.SEAT;
import static dev.alkahest.query.LoadOption.joined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import java.util.List;

class JoinedLimitTest extends LibraryTests {

    @TestOnAllDatabases
    void I9_limitCountsOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine,
                    1,
                    session.query(AUTHOR)
                            .orderBy(AUTHOR.name.desc())
                            .limit(2)
                            .offset(1)
                            .options(joined(AUTHOR.books())));
            silently(engine, () -> {
                assertThat(authors).extracting(author -> author.name).containsExactly("author2", "author1");
                assertThat(titles(authors.get(0).books)).containsExactly("book21", "book22");
            });
            session.expungeAll();
            Author first = session.query(AUTHOR)
                    .where(AUTHOR.books().any(BOOK.title.like("book3%")))
                    .options(joined(AUTHOR.books()))
                    .first()
                    .orElseThrow();
            assertThat(titles(first.books)).containsExactly("book31", "book32", "book33");
            assertThat(session.query(AUTHOR)
                            .where(AUTHOR.name.eq("author3"))
                            .options(joined(AUTHOR.books()))
                            .one())
                    .isSameAs(first);
        }
    }

    @TestOnAllDatabases
    void I9_limitCountsOwnersOrderedByAPath(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = read(
                    engine,
                    1,
                    session.query(BOOK)
                            .where(BOOK.author().name.ne("author1"))
                            .orderBy(BOOK.author().name.asc(), BOOK.title.desc())
                            .limit(3)
                            .options(joined(BOOK.chapters())));
            silently(engine, () -> {
                assertThat(titles(books)).containsExactly("book22", "book21", "book33");
                assertThat(books).allSatisfy(book -> assertThat(book.chapters).hasSize(2));
            });
        }
    }

    @TestOnAllDatabases
    void I9_limitOfDistinctOwnersCountsOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .join(AUTHOR.books())
                    .distinct()
                    .orderBy(AUTHOR.name.desc())
                    .limit(2)
                    .options(joined(AUTHOR.books()))
                    .all();
            assertThat(authors).extracting(author -> author.name).containsExactly("author3", "author2");
            silently(engine, () -> assertThat(authors.get(0).books).hasSize(3));
        }
    }

    @TestOnAllDatabases
    void I9_conditionsOfTheQuerysOwnJoinLeaveTheCollectionWhole(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine,
                    1,
                    session.query(AUTHOR)
                            .join(AUTHOR.books())
                            .where(BOOK.title.eq("book32"))
                            .options(joined(AUTHOR.books())));
            silently(engine, () -> {
                assertThat(authors).hasSize(1);
                assertThat(titles(authors.get(0).books)).containsExactly("book31", "book32", "book33");
            });
        }
    }

    @TestOnAllDatabases
    void I9_querysOwnJoinWithLimitLeavesTheCollectionWhole(Engine engine) {
        try (Session session = sessions.open()) {
            List<Author> authors = read(
                    engine,
                    1,
                    session.query(AUTHOR)
                            .join(AUTHOR.books())
                            .where(BOOK.title.like("%2"))
                            .orderBy(BOOK.title.desc())
                            .limit(1)
                            .options(joined(AUTHOR.books())));
            silently(engine, () -> {
                assertThat(authors).extracting(author -> author.name).containsExactly("author3");
                assertThat(titles(authors.get(0).books)).containsExactly("book31", "book32", "book33");
            });
        }
    }

    @TestOnAllDatabases
    void I9_conditionOnAJoinedReferenceDoesNotEmptyIt(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = session.query(BOOK)
                    .leftJoin(BOOK.author(), AUTHOR.name.eq("author1"))
                    .leftJoin(BOOK.blurb(), BlurbTable.BLURB.title.eq("book11"))
                    .options(joined(BOOK.author()), joined(BOOK.blurb()))
                    .all();
            assertThat(books).hasSize(6).allSatisfy(book -> {
                assertThat(book.author.get().name.substring(6)).isEqualTo(book.title.substring(4, 5));
                assertThat(book.blurb.get() != null).isEqualTo(book.publisher != null);
            });
        }
    }

    @TestOnAllDatabases
    void I9_orderOfTheQueryAndOfTheCollectionAreKept(Engine engine) {
        try (Session session = sessions.open()) {
            List<Book> books = read(
                    engine,
                    1,
                    session.query(BOOK)
                            .orderBy(BOOK.author().name.desc(), BOOK.title.desc())
                            .options(joined(BOOK.chapters())));
            assertThat(titles(books)).containsExactly("book33", "book32", "book31", "book22", "book21", "book11");
            silently(
                    engine,
                    () -> assertThat(books)
                            .allSatisfy(book -> assertThat(book.chapters)
                                    .extracting(chapter -> chapter.number)
                                    .containsExactly(1, 2)));
        }
    }

    @TestOnAllDatabases
    void I9_limitCountsOwnersWithCompositeKeys(Engine engine) {
        try (Session session = sessions.open()) {
            List<Seat> seats = read(
                    engine,
                    1,
                    session.query(SEAT)
                            .orderBy(SEAT.block.asc(), SEAT.number.asc())
                            .offset(1)
                            .limit(2));
            silently(engine, () -> {
                assertThat(seats).extracting(seat -> seat.block + seat.number).containsExactly("A2", "B1");
                assertThat(seats.get(0).tickets).hasSize(2);
            });
        }
    }

    @TestOnAllDatabases
    void I9_countAndExistsJoinNothing(Engine engine) {
        try (SqlLog log = SqlLog.open();
                Session session = sessions.open()) {
            Query<Author> query =
                    session.query(AUTHOR).options(joined(AUTHOR.books().chapters()));
            assertThat(query.count()).isEqualTo(4);
            assertThat(query.exists()).isTrue();
            assertThat(log.take()).hasSize(2).noneMatch(text -> text.contains("JOIN"));
        }
    }
}
