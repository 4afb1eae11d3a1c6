package dev.alkahest.behaviour.session.joined;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.joined.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.joined.BookTable.BOOK;
import static dev.alkahest.behaviour.session.joined.SeatTable.SEAT;
import static dev.alkahest.behaviour.session.joined.SubjectTable.SUBJECT;
import static dev.alkahest.query.LoadOption.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rule I3: what is joined to an object that is overwritten is what was read, also where it was loaded before. */
class OverwrittenMembersTest extends LibraryTests {

    private static Query<Book> book(Session session, LoadOption... options) {
        return session.query(BOOK).where(BOOK.title.eq("book33")).options(options);
    }

    private static Author author(Session session, String name) {
        return session.query(AUTHOR).where(AUTHOR.name.eq(name)).one();
    }

    private static List<String> names(Book book) {
        return book.subjects.stream().map(subject -> subject.name).sorted().toList();
    }

    /** What a book has is loaded, another transaction takes some of it away, and a query that joins it finds the book again. */
    private void assertTheMembersAreThoseThatWereRead(Engine engine, UnaryOperator<Query<Book>> overwriting) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Book book = book(session).one();
            assertThat(book.chapters).hasSize(2);
            assertThat(book.subjects).hasSize(2);
            assertThat(book.blurb.get()).isNotNull();
            session.commit();
            change(
                    engine,
                    "delete from chapter where number = 1 and book_id = " + book.id,
                    "delete from book_subject where subject_name = 'art' and printed_book_id = " + book.id,
                    "insert into subject (name) values ('history')",
                    "insert into book_subject (printed_book_id, subject_name) values (" + book.id + ", 'history')",
                    "delete from blurb where book_id = " + book.id);
            overwriting
                    .apply(book(session, joined(BOOK.chapters()), joined(BOOK.subjects()), joined(BOOK.blurb())))
                    .one();
            silently(engine, () -> {
                assertThat(book.chapters).extracting(chapter -> chapter.number).containsExactly(2);
                assertThat(names(book)).containsExactly("history", "science");
                assertThat(book.blurb.get()).isNull();
            });
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I3_populateExistingHoldsTheMembersThatWereRead(Engine engine) {
        assertTheMembersAreThoseThatWereRead(engine, Query::populateExisting);
    }

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS_OF_JOINS)
    void I4_aLockedQueryHoldsTheMembersThatWereRead(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS)).isTrue();
        assertTheMembersAreThoseThatWereRead(engine, Query::forUpdate);
    }

    @TestOnAllDatabases
    void I3_populateExistingHoldsTheMembersThatAreDeclaredAsJoined(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Seat seat = session.getOne(SEAT, new SeatKey("A", 1));
            assertThat(seat.tickets).hasSize(2);
            session.commit();
            change(engine, "delete from theatre_ticket where id = " + seat.tickets.get(0).id);
            session.query(SEAT).populateExisting().all();
            silently(
                    engine,
                    () -> assertThat(seat.tickets)
                            .extracting(ticket -> ticket.day)
                            .containsExactly(2));
        }
    }

    @TestOnAllDatabases
    void I3_aQueryThatOverwritesNothingLeavesTheMembers(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Book book = book(session).one();
            assertThat(book.chapters).hasSize(2);
            session.commit();
            change(engine, "delete from chapter where book_id = " + book.id);
            book(session, joined(BOOK.chapters())).one();
            assertThat(book.chapters).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void I6_membersThatComeAndGoAndAreNotFlushedStaySo(Engine engine) {
        try (Session session = sessions.open()) {
            Author from = author(session, "author2");
            Author to = author(session, "author3");
            Book moved = from.books.get(0);
            Book fresh = new Book("fresh");
            assertThat(to.books).hasSize(3);
            to.books.add(moved);
            to.books.add(fresh);
            session.withoutAutoflush(() -> session.query(AUTHOR)
                    .where(AUTHOR.name.eq("author3"))
                    .options(joined(AUTHOR.books()))
                    .populateExisting()
                    .all());
            assertThat(titles(to.books)).containsExactlyInAnyOrder("book31", "book32", "book33", "book21", "fresh");
            session.commit();
        }
        assertThat(
                        rows(
                                engine,
                                "select count(*) from printed_book b join book_author a on a.id = b.author_id where a.name = 'author3'"))
                .containsExactly("5");
    }

    @TestOnAllDatabases
    void M1_pairsThatAreMadeAndPartedAndNotFlushedStaySo(Engine engine) {
        try (Session session = sessions.open()) {
            Book book = book(session).one();
            session.add(new Subject("history"));
            session.flush();
            book.subjects.removeIf(subject -> subject.name.equals("art"));
            book.subjects.add(session.getOne(SUBJECT, "history"));
            session.withoutAutoflush(() ->
                    book(session, joined(BOOK.subjects())).populateExisting().one());
            assertThat(names(book)).containsExactly("history", "science");
            session.commit();
            assertThat(rows(engine, "select subject_name from book_subject where printed_book_id = " + book.id))
                    .containsExactlyInAnyOrder("history", "science");
        }
    }

    @TestOnAllDatabases
    void I6_aTargetThatRefersToItsOwnerAndIsNotFlushedStays(Engine engine) {
        try (Session session = sessions.open()) {
            Book book = session.query(BOOK).where(BOOK.title.eq("book32")).one();
            assertThat(book.blurb.get()).isNull();
            Blurb blurb = new Blurb("new");
            book.blurb.set(blurb);
            session.withoutAutoflush(() -> session.query(BOOK)
                    .options(joined(BOOK.blurb()))
                    .populateExisting()
                    .all());
            assertThat(book.blurb.get()).isSameAs(blurb);
            session.commit();
        }
        assertThat(rows(engine, "select title from blurb where title = 'new'")).containsExactly("new");
    }
}
