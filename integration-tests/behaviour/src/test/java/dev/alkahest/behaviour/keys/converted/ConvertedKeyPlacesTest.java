package dev.alkahest.behaviour.keys.converted;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.keys.converted.BookNoticeTable.BOOK_NOTICE;
import static dev.alkahest.behaviour.keys.converted.CopyTable.COPY;
import static dev.alkahest.behaviour.keys.converted.FilmTable.FILM;
import static dev.alkahest.behaviour.keys.converted.LabelTable.LABEL;
import static dev.alkahest.behaviour.keys.converted.LoanTable.LOAN;
import static dev.alkahest.behaviour.keys.converted.MediumTable.MEDIUM;
import static dev.alkahest.behaviour.keys.converted.NoticeTable.NOTICE;
import static dev.alkahest.behaviour.keys.converted.SummaryTable.SUMMARY;
import static dev.alkahest.behaviour.keys.converted.TicketTable.TICKET;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import java.util.List;

/** Where a converted key can stand: in keys of several columns, in hierarchies, in records, in shared columns. */
@Needs(Capability.KEY_CASCADES)
class ConvertedKeyPlacesTest extends ConvertedKeyTests {

    @TestOnAllDatabases
    void K2_sharedAttributeIsGivenTheKeyOfWhatItsRelationshipRefersTo(Engine engine) {
        try (Session session = sessions.open()) {
            Copy copy = new Copy(5);
            copy.book.set(dune(session));
            session.add(copy);
            session.flush();
            assertThat(copy.bookIsbn).isEqualTo(DUNE);
            Copy other = new Copy(6);
            other.bookIsbn = new Isbn("2");
            session.add(other);
            session.commit();
            assertThat(other.book.get()).isSameAs(dune(session));
            assertThat(session.get(COPY, new CopyKey(new Isbn("2"), 6))).isSameAs(other);
        }
        assertThat(rows(engine, "select number from ck_copy where book_isbn = 'ISBN2' order by 1"))
                .containsExactly("1", "5", "6");
    }

    @TestOnAllDatabases
    void compositeKeyWithItIsReferredTo(Engine engine) {
        Loan loan = new Loan();
        sessions.transaction(session -> {
            loan.copy.set(session.getOne(COPY, new CopyKey(EMMA, 2)));
            loan.next = DUNE;
            loan.last = "ISBN2";
            session.add(loan);
        });
        assertThat(rows(engine, "select copy_book_isbn, copy_number, next, last from ck_loan"))
                .containsExactly("ISBN1|2|ISBN2|ISBN2");
        for (LoadOption option : List.of(joined(LOAN.copy()), selectin(LOAN.copy()), subquery(LOAN.copy()))) {
            try (Session session = sessions.open()) {
                Loan read = session.query(LOAN).options(option).one();
                assertThat(read.copy.key()).isEqualTo(new CopyKey(EMMA, 2));
                assertThat(SentStatements.in(
                                engine, () -> assertThat(read.copy.get().number).isEqualTo(2)))
                        .isZero();
                assertThat(read.copy.get().book.get().title).isEqualTo("Emma");
                assertThat(read.next).isEqualTo(DUNE);
            }
        }
    }

    @TestOnAllDatabases
    void K1_relationshipIsTheKey(Engine engine) {
        sessions.transaction(session -> {
            Summary summary = new Summary();
            summary.book.set(emma(session));
            summary.text = "a summary";
            session.add(summary);
        });
        assertThat(rows(engine, "select book_isbn, text from ck_summary")).containsExactly("ISBN1|a summary");
        try (Session session = sessions.open()) {
            Summary summary = session.getOne(SUMMARY, new Isbn("1"));
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(SUMMARY, new Isbn("1")))
                                    .isSameAs(summary)))
                    .isZero();
            assertThat(summary.book.get().title).isEqualTo("Emma");
            summary.text = "shorter";
            session.commit();
            session.delete(summary);
            session.commit();
        }
        assertThat(rows(engine, "select book_isbn from ck_summary")).isEmpty();
    }

    @TestOnAllDatabases
    void tablesOfAHierarchyShareIt(Engine engine) {
        sessions.transaction(session -> {
            Film film = new Film("20");
            film.novel.set(dune(session));
            Medium medium = new Medium("21");
            medium.sequel.set(film);
            session.addAll(List.of(medium, film));
        });
        assertThat(rows(engine, "select isbn, novel_isbn from ck_film")).containsExactly("ISBN20|ISBN2");
        assertThat(rows(engine, "select isbn, sequel_isbn from ck_medium order by isbn"))
                .containsExactly("ISBN20|null", "ISBN21|ISBN20");
        try (Session session = sessions.open()) {
            Medium medium = session.getOne(MEDIUM, new Isbn("21"));
            Film film = (Film) medium.sequel.get();
            assertThat(session.get(FILM, new Isbn("20"))).isSameAs(film);
            assertThat(film.novel.get().title).isEqualTo("Dune");
            film.isbn = new Isbn("20");
            film.novel.set(emma(session));
            session.commit();
            session.delete(medium);
            session.delete(film);
            session.commit();
        }
        assertThat(rows(engine, "select isbn from ck_medium")).isEmpty();
    }

    @TestOnAllDatabases
    void subclassInASharedTableRefersToIt(Engine engine) {
        sessions.transaction(session -> {
            BookNotice notice = new BookNotice();
            notice.book.set(emma(session));
            session.addAll(List.of(notice, new Notice()));
        });
        assertThat(rows(engine, "select book_isbn from ck_notice where dtype = 'BookNotice'"))
                .containsExactly("ISBN1");
        try (Session session = sessions.open()) {
            assertThat(session.query(NOTICE).all()).hasSize(2);
            assertThat(session.query(BOOK_NOTICE).one().book.get().title).isEqualTo("Emma");
        }
    }

    @TestOnAllDatabases
    void tablesThatStandAloneHaveIt(Engine engine) {
        sessions.transaction(session -> {
            DayTicket ticket = new DayTicket("31");
            ticket.book.set(dune(session));
            session.addAll(List.of(new Ticket("30"), ticket));
        });
        assertThat(rows(engine, "select number, book_isbn from ck_day_ticket")).containsExactly("ISBN31|ISBN2");
        try (Session session = sessions.open()) {
            assertThat(session.query(TICKET).orderBy(TICKET.number.asc()).all())
                    .extracting(ticket -> ticket.number.text())
                    .containsExactly("30", "31");
            Ticket ticket = session.getOne(TICKET, new Isbn("31"));
            assertThat(ticket).isInstanceOf(DayTicket.class);
            assertThat(ticket.book.get().title).isEqualTo("Dune");
            session.delete(ticket);
            session.commit();
            assertThat(session.get(TICKET, new Isbn("31"))).isNull();
        }
    }

    @TestOnAllDatabases
    void recordHasIt(Engine engine) {
        sessions.transaction(session -> session.add(new Label(new Isbn("40"), "fragile")));
        try (Session session = sessions.open()) {
            Label label = session.getOne(LABEL, new Isbn("40"));
            assertThat(label).isEqualTo(new Label(new Isbn("40"), "fragile"));
            session.delete(label);
            session.commit();
        }
        assertThat(rows(engine, "select number from ck_label")).isEmpty();
    }
}
