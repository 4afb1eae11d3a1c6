package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.CategoryTable.CATEGORY;
import static dev.alkahest.behaviour.session.joined.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.joined.SeatTable.SEAT;
import static dev.alkahest.behaviour.session.joined.SubjectTable.SUBJECT;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class SubqueryLoadingTest {

    private SessionFactory sessions;

    /**
     * Authors 1 to 3 with as many books as their number, of two chapters each and all about art; seats A1 and B1 with a ticket
     * each; and a tree of categories.
     */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new JoinedMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Subject art = new Subject("art");
            for (int number = 1; number <= 3; number++) {
                Author author = new Author("author" + number);
                for (int at = 1; at <= number; at++) {
                    Book book = new Book("book" + number + at);
                    book.subjects.add(art);
                    book.chapters.addAll(List.of(new Chapter(1, "first"), new Chapter(2, "last")));
                    author.books.add(book);
                }
                session.add(author);
            }
            for (String block : List.of("A", "B")) {
                Seat seat = new Seat(block, 1);
                seat.tickets.add(new Ticket(1));
                session.add(seat);
            }
            session.add(new Category("root", new Category("a", new Category("a1")), new Category("b")));
        });
    }

    /** Sends a query by so many statements, one of them with a text in it. */
    private static <E> List<E> answer(Query<E> query, int statements, String text) {
        try (SqlLog log = SqlLog.open()) {
            List<E> objects = query.all();
            assertThat(log.take()).hasSize(statements).anyMatch(sent -> sent.contains(text));
            return objects;
        }
    }

    private static void assertBooks(List<Author> authors, Integer... counts) {
        assertThat(authors).extracting(author -> author.books.size()).containsExactly(counts);
    }

    @TestOnAllDatabases
    void I9_subqueryRepeatsTheConditionsOfTheOwnersAndTheirValues() {
        try (Session session = sessions.open()) {
            Query<Author> query = session.query(AUTHOR)
                    .where(AUTHOR.name.in("author1", "author3"), AUTHOR.name.ne("author2"))
                    .orderBy(AUTHOR.name.asc())
                    .options(subquery(AUTHOR.books()));
            assertBooks(answer(query, 2 + 1, " IN (SELECT "), 1, 3); // the books' prizes come with them
        }
    }

    @TestOnAllDatabases
    void I9_subqueryIsWhatIsSentInPlaceOfKeys() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            session.query(CATEGORY)
                    .where(CATEGORY.name.eq("a"))
                    .orderBy(CATEGORY.name.asc())
                    .options(subquery(CATEGORY.children()))
                    .all();
            assertThat(log.take().get(1))
                    .contains("FROM category WHERE")
                    .contains(" IN (SELECT ")
                    .doesNotContain("ASC)");
        }
    }

    @TestOnAllDatabases
    void I9_subqueryOfAJoinFindsTheOwnersOfTheJoin() {
        try (Session session = sessions.open()) {
            Query<Author> query = session.query(AUTHOR)
                    .join(AUTHOR.books())
                    .where(BOOK.title.in("book21", "book22"))
                    .distinct()
                    .orderBy(AUTHOR.name.asc())
                    .options(subquery(AUTHOR.books()));
            assertBooks(query.all(), 2);
        }
    }

    @TestOnAllDatabases
    void I9_conditionsOnMembersChooseOwnersAndNotTheirMembers() {
        try (Session session = sessions.open()) {
            Query<Author> all = session.query(AUTHOR).orderBy(AUTHOR.name.asc());
            assertBooks(
                    all.where(AUTHOR.books().any(BOOK.title.eq("book21")))
                            .options(subquery(AUTHOR.books()))
                            .all(),
                    2);
            Query<Author> joining = all.join(AUTHOR.books()).where(BOOK.title.eq("book33"));
            List<Author> authors =
                    joining.options(subquery(AUTHOR.books().chapters())).all();
            assertBooks(authors, 3);
            assertThat(authors.get(0).books).allMatch(book -> book.chapters.size() == 2);
        }
    }

    @TestOnAllDatabases
    void I9_subqueryRepeatsALimitWhereTheOrderLeavesNoChoice() {
        try (Session session = sessions.open()) {
            Query<Seat> query = session.query(SEAT)
                    .orderBy(SEAT.block.desc(), SEAT.number.asc())
                    .limit(1)
                    .offset(1)
                    .options(subquery(SEAT.tickets()));
            List<Seat> seats = answer(query, 2, "(SELECT theatre_seat.");
            assertThat(seats).extracting(seat -> seat.block).containsExactly("A");
            assertThat(seats.get(0).tickets).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void I9_subqueryWithALimitAndTiesSendsKeys() {
        try (Session session = sessions.open()) {
            Query<Seat> query =
                    session.query(SEAT).orderBy(SEAT.number.asc()).limit(1).options(subquery(SEAT.tickets()));
            try (SqlLog log = SqlLog.open()) {
                Seat seat = query.one();
                assertThat(log.take().get(1)).doesNotContain("SELECT seat");
                assertThat(seat.tickets).hasSize(1);
            }
        }
    }

    @TestOnAllDatabases
    void I9_subqueryLoadsThroughAssociations() {
        try (Session session = sessions.open()) {
            Query<Book> query =
                    session.query(BOOK).where(BOOK.title.like("book3%")).options(subquery(BOOK.subjects()));
            assertThat(query.all())
                    .hasSize(3)
                    .allSatisfy(book -> assertThat(book.subjects).hasSize(1));
        }
    }

    @TestOnAllDatabases
    void I9_subqueryLoadsByCompositeKeys() {
        try (Session session = sessions.open()) {
            List<Seat> seats =
                    answer(session.query(SEAT).options(subquery(SEAT.tickets())), 2, "(SELECT theatre_seat.");
            assertThat(seats)
                    .hasSize(2)
                    .allSatisfy(seat -> assertThat(seat.tickets).hasSize(1));
        }
    }

    @TestOnAllDatabases
    void I9_subqueryIsDeclaredForEveryQuery() {
        try (Session session = sessions.open()) {
            Query<Subject> query = session.query(SUBJECT).where(SUBJECT.name.eq("art"));
            Subject art = answer(query, 2 + 1, " IN (SELECT ").get(0); // the books' prizes come with them
            assertThat(art.books).hasSize(6);
        }
    }

    @TestOnAllDatabases
    void I9_subqueriesNestAlongTheirPath() {
        try (Session session = sessions.open()) {
            Query<Subject> query =
                    session.query(SUBJECT).options(subquery(SUBJECT.books().chapters()));
            Subject art = answer(query, 2 + 2, "(SELECT book_subject").get(0); // the books' prizes come with them
            try (SqlLog log = SqlLog.open()) {
                assertThat(art.books)
                        .hasSize(6)
                        .allSatisfy(book -> assertThat(book.chapters)
                                .extracting(chapter -> chapter.number)
                                .containsExactly(1, 2));
                assertThat(log.take()).isEmpty();
            }
        }
    }

    @TestOnAllDatabases
    void I9_subqueryBehindAReferenceSendsKeys() {
        try (Session session = sessions.open()) {
            List<Chapter> chapters = session.query(CHAPTER)
                    .options(subquery(CHAPTER.book().author().books()))
                    .all();
            try (SqlLog log = SqlLog.open()) {
                assertThat(chapters)
                        .hasSize(12)
                        .extracting(
                                chapter -> chapter.book.get().author.get().books.size())
                        .contains(1, 2, 3);
                assertThat(log.take()).isEmpty();
            }
        }
    }

    @TestOnAllDatabases
    void I9_subqueryStandsBesideAJoinedCollectionWithALimit() {
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .orderBy(AUTHOR.id.desc())
                    .limit(2)
                    .options(joined(AUTHOR.books()), subquery(AUTHOR.books().chapters()))
                    .all();
            try (SqlLog log = SqlLog.open()) {
                assertBooks(authors, 3, 2);
                assertThat(authors)
                        .allSatisfy(author ->
                                assertThat(author.books.get(0).chapters).hasSize(2));
                assertThat(log.take()).isEmpty();
            }
        }
    }

    @TestOnAllDatabases
    void I9_subqueryForOwnersThatHaveNoMembers() {
        try (Session session = sessions.open()) {
            List<Category> categories = session.query(CATEGORY)
                    .orderBy(CATEGORY.name.asc())
                    .options(subquery(CATEGORY.children()))
                    .all();
            try (SqlLog log = SqlLog.open()) {
                assertThat(categories)
                        .extracting(category -> category.children.size())
                        .containsExactly(1, 0, 0, 2);
                assertThat(log.take()).isEmpty();
            }
        }
    }

    @TestOnAllDatabases
    void I9_ownersThatTheSubqueryNoLongerFindsHaveTheirMembersAllTheSame(Engine engine) {
        StatementListener renaming = new StatementListener() {

            private boolean isRenamed;

            @Override
            public void beforeStatement(SentStatement statement) {
                if (!isRenamed && statement.sql().contains(" IN (SELECT ")) {
                    isRenamed = true;
                    change(engine, "UPDATE book_author SET name = 'renamed'");
                }
            }
        };
        engine.addListener(renaming);
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .where(AUTHOR.name.like("author%"))
                    .orderBy(AUTHOR.id.asc())
                    .options(subquery(AUTHOR.books()))
                    .all();
            assertBooks(authors, 1, 2, 3);
        }
    }

    @TestOnAllDatabases
    void I9_pagesOfAStreamSendKeysForASubquery() {
        try (Session session = sessions.open();
                Stream<Author> authors =
                        session.query(AUTHOR).orderBy(AUTHOR.name.asc()).options(subquery(AUTHOR.books())).stream()) {
            assertBooks(authors.toList(), 1, 2, 3);
        }
    }
}
