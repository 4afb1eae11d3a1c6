package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.CategoryTable.CATEGORY;
import static dev.alkahest.behaviour.session.joined.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.joined.SeatTable.SEAT;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class JoinedLoadingTest {

    private SessionFactory sessions;

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
    private static <E> List<E> read(Engine engine, int statements, Query<E> query) {
        List<E> found = new ArrayList<>();
        assertThat(SentStatements.in(engine, () -> found.addAll(query.all()))).isEqualTo(statements);
        return found;
    }

    private static void silently(Engine engine, Runnable look) {
        assertThat(SentStatements.in(engine, look)).isZero();
    }

    private static List<String> titles(List<Book> books) {
        return books.stream().map(book -> book.title).toList();
    }

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

    @TestOnAllDatabases
    void I9_joinedOfNoRelationshipIsRefused(Engine engine) {
        assertThatThrownBy(() -> joined(AUTHOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "joined(book_author) loads nothing: give it a relationship of the table the query reads, as in"
                                + " joined(ALBUM.tracks()).");
    }
}
