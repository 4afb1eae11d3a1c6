package dev.alkahest.behaviour.keys.converted;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.keys.converted.BookNoticeTable.BOOK_NOTICE;
import static dev.alkahest.behaviour.keys.converted.BookTable.BOOK;
import static dev.alkahest.behaviour.keys.converted.CopyTable.COPY;
import static dev.alkahest.behaviour.keys.converted.FilmTable.FILM;
import static dev.alkahest.behaviour.keys.converted.GenreTable.GENRE;
import static dev.alkahest.behaviour.keys.converted.LabelTable.LABEL;
import static dev.alkahest.behaviour.keys.converted.LoanTable.LOAN;
import static dev.alkahest.behaviour.keys.converted.MediumTable.MEDIUM;
import static dev.alkahest.behaviour.keys.converted.NoticeTable.NOTICE;
import static dev.alkahest.behaviour.keys.converted.PressTable.PRESS;
import static dev.alkahest.behaviour.keys.converted.ReviewTable.REVIEW;
import static dev.alkahest.behaviour.keys.converted.SummaryTable.SUMMARY;
import static dev.alkahest.behaviour.keys.converted.TicketTable.TICKET;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.NotFoundException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.RowLock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

class ConvertedKeyTest {

    private static final Isbn EMMA = new Isbn("1");
    private static final Isbn DUNE = new Isbn("2");

    private SessionFactory sessions;

    /** Press 7 has Emma, with two reviews, two copies and two genres; press 8 has Dune, with one of each. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConvertedMappers());
        sessions.metadata().createAll(engine);
        Genre crime = new Genre(Genre.Kind.CRIME);
        Genre poetry = new Genre(Genre.Kind.POETRY);
        Book emma = new Book("1", "Emma");
        emma.reviews.addAll(List.of(new Review("fine"), new Review("good")));
        emma.copies.addAll(List.of(new Copy(1), new Copy(2)));
        emma.genres.addAll(List.of(crime, poetry));
        Book dune = new Book("2", "Dune");
        dune.reviews.add(new Review("long"));
        dune.copies.add(new Copy(1));
        dune.genres.add(poetry);
        Press seven = new Press(7);
        seven.books.put(EMMA, emma);
        Press eight = new Press(8);
        eight.books.put(DUNE, dune);
        sessions.transaction(session -> session.addAll(List.of(seven, eight)));
    }

    private static Book emma(Session session) {
        return session.getOne(BOOK, EMMA);
    }

    private static Book dune(Session session) {
        return session.getOne(BOOK, DUNE);
    }

    private static String texts(Book book) {
        return book.reviews.stream().map(review -> review.text).collect(Collectors.joining(" "));
    }

    @TestOnAllDatabases
    void columnsOfTheKeyAndOfThoseThatReferToItHoldWhatTheConverterMakes(Engine engine) {
        assertThat(rows(engine, "select isbn, press_number from ck_book order by isbn"))
                .containsExactly("ISBN1|1007", "ISBN2|1008");
        assertThat(rows(engine, "select book_isbn, text from ck_review order by text"))
                .containsExactly("ISBN1|fine", "ISBN1|good", "ISBN2|long");
        assertThat(rows(engine, "select book_isbn, number from ck_copy order by 1, 2"))
                .containsExactly("ISBN1|1", "ISBN1|2", "ISBN2|1");
        assertThat(rows(engine, "select ck_book_isbn, ck_genre_kind from ck_book_genre order by 1, 2"))
                .containsExactly("ISBN1|C", "ISBN1|P", "ISBN2|P");
    }

    @TestOnAllDatabases
    void equalKeyFindsTheObjectInTheIdentityMap(Engine engine) {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            SentStatements sent = SentStatements.of(engine);
            assertThat(session.get(BOOK, new Isbn("1"))).isSameAs(emma);
            assertThat(session.find(BOOK, new Isbn("1"))).containsSame(emma);
            assertThat(sent.count()).isZero();
            assertThat(session.get(BOOK, new Isbn("3"))).isNull();
            assertThatThrownBy(() -> session.getOne(BOOK, new Isbn("3")))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Isbn[text=3]");
        }
    }

    @TestOnAllDatabases
    void keyOfAnotherTypeIsRefused() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.get(BOOK, "ISBN1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The key of Book is an Isbn, not a String.");
            assertThatThrownBy(() -> session.get(BOOK, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The key of Book is an Isbn, not a Long.");
        }
    }

    @TestOnAllDatabases
    void wholeNumberThatIsStoredAsAnotherIsConvertedWhereverItIsSent(Engine engine) {
        try (Session session = sessions.open()) {
            Press seven = Objects.requireNonNull(session.get(PRESS, 7));
            assertThat(seven.number).isEqualTo(7);
            assertThat(SentStatements.in(
                            engine, () -> assertThat(session.get(PRESS, 7)).isSameAs(seven)))
                    .isZero();
            assertThat(session.get(PRESS, 1007)).isNull();
        }
        for (LoadOption option : List.of(joined(BOOK.press()), selectin(BOOK.press()), subquery(BOOK.press()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(BOOK)
                                .options(option)
                                .orderBy(BOOK.isbn.asc())
                                .all())
                        .extracting(book -> book.press.number)
                        .containsExactly(7, 8);
            }
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(PRESS).where(PRESS.number.in(7, 8)).all()).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void plainReferencesComeWithTheirOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Review> reviews =
                    session.query(REVIEW).orderBy(REVIEW.text.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(reviews).extracting(review -> review.book.title).containsExactly("Emma", "Emma", "Dune");
            assertThat(reviews.get(0).book).isSameAs(reviews.get(1).book);
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void collectionsAreLoadedInAllWays(Engine engine) {
        for (LoadOption option : List.of(joined(BOOK.reviews()), selectin(BOOK.reviews()), subquery(BOOK.reviews()))) {
            try (Session session = sessions.open()) {
                List<Book> books = session.query(BOOK)
                        .options(option)
                        .orderBy(BOOK.isbn.asc())
                        .all();
                assertThat(SentStatements.in(
                                engine,
                                () -> assertThat(books)
                                        .extracting(book -> texts(book))
                                        .containsExactly("fine good", "long")))
                        .isZero();
            }
        }
        try (Session session = sessions.open()) {
            List<Book> books = session.query(BOOK).orderBy(BOOK.isbn.asc()).all();
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(books)
                                    .extracting(book -> texts(book))
                                    .containsExactly("fine good", "long")))
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void linksAreLoadedFromBothSidesAndChanged(Engine engine) {
        try (Session session = sessions.open()) {
            Genre poetry = session.getOne(GENRE, Genre.Kind.POETRY);
            assertThat(poetry.books).extracting(book -> book.isbn).containsExactlyInAnyOrder(EMMA, DUNE);
            assertThat(emma(session).genres)
                    .extracting(genre -> genre.kind)
                    .containsExactlyInAnyOrder(Genre.Kind.CRIME, Genre.Kind.POETRY);
            emma(session).genres.remove(poetry);
            dune(session).genres.add(session.getOne(GENRE, Genre.Kind.CRIME));
            session.commit();
        }
        assertThat(rows(engine, "select ck_book_isbn, ck_genre_kind from ck_book_genre order by 1, 2"))
                .containsExactly("ISBN1|C", "ISBN2|C", "ISBN2|P");
        for (LoadOption option : List.of(joined(BOOK.genres()), selectin(BOOK.genres()), subquery(BOOK.genres()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(BOOK)
                                .options(option)
                                .orderBy(BOOK.isbn.asc())
                                .all())
                        .extracting(book -> book.genres.size())
                        .containsExactly(1, 2);
            }
        }
    }

    @TestOnAllDatabases
    void mapIsKeyedByIt(Engine engine) {
        try (Session session = sessions.open()) {
            Press seven = session.getOne(PRESS, 7);
            assertThat(seven.books).containsOnlyKeys(EMMA);
            Book persuasion = new Book("3", "Persuasion");
            seven.books.put(persuasion.isbn, persuasion);
            seven.books.remove(EMMA);
            session.commit();
        }
        assertThat(rows(engine, "select isbn, press_number from ck_book order by isbn"))
                .containsExactly("ISBN1|null", "ISBN2|1008", "ISBN3|1007");
    }

    @TestOnAllDatabases
    void detachedGraphIsMerged(Engine engine) {
        Book detached = sessions.call(session -> {
            Book emma = emma(session);
            assertThat(emma.reviews).hasSize(2);
            assertThat(emma.copies).hasSize(2);
            return emma;
        });
        detached.title = "Emma, again";
        detached.reviews.get(0).text = "superb";
        detached.copies.add(new Copy(3));
        try (Session session = sessions.open()) {
            Book held = emma(session);
            assertThat(session.merge(detached)).isSameAs(held).isNotSameAs(detached);
            session.commit();
        }
        assertThat(rows(engine, "select title from ck_book where isbn = 'ISBN1'"))
                .containsExactly("Emma, again");
        assertThat(rows(engine, "select text from ck_review where book_isbn = 'ISBN1' order by text"))
                .containsExactly("good", "superb");
        assertThat(rows(engine, "select number from ck_copy where book_isbn = 'ISBN1' order by 1"))
                .containsExactly("1", "2", "3");
    }

    @TestOnAllDatabases
    void newObjectWithAKeyIsMergedIntoTheRow() {
        Book other = new Book("2", "Dune Messiah");
        other.version = 1;
        sessions.transaction(
                session -> assertThat(session.merge(other)).isNotSameAs(other).isSameAs(dune(session)));
        try (Session session = sessions.open()) {
            assertThat(dune(session).title).isEqualTo("Dune Messiah");
        }
    }

    @TestOnAllDatabases
    void refreshedAndExpiredOnesAreReadAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            session.commit();
            change(engine, "update ck_book set title = 'Emma 2' where isbn = 'ISBN1'");
            session.refresh(emma);
            assertThat(emma.title).isEqualTo("Emma 2");
            session.commit();
            change(engine, "update ck_book set title = 'Emma 3' where isbn = 'ISBN1'");
            assertThat(session.get(BOOK, new Isbn("1"))).isSameAs(emma);
            assertThat(emma.title).isEqualTo("Emma 3");
        }
    }

    @TestOnAllDatabases
    void oneIsDeletedWithWhatRefersToIt(Engine engine) {
        sessions.transaction(session -> session.delete(emma(session)));
        assertThat(rows(engine, "select isbn from ck_book")).containsExactly("ISBN2");
        assertThat(rows(engine, "select text from ck_review")).containsExactly("long");
        assertThat(rows(engine, "select ck_book_isbn from ck_book_genre")).containsExactly("ISBN2");
        assertThat(rows(engine, "select book_isbn from ck_copy")).containsExactly("ISBN2");
    }

    @TestOnAllDatabases
    void C10_changedKeyIsCarriedOnAndFoundUnderItsNewValue(Engine engine) {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            assertThat(emma.reviews).hasSize(2);
            emma.isbn = new Isbn("9");
            session.flush();
            assertThat(session.get(BOOK, new Isbn("9"))).isSameAs(emma);
            assertThat(session.get(BOOK, EMMA)).isNull();
            emma.reviews.remove(0);
            session.commit();
        }
        assertThat(rows(engine, "select book_isbn, text from ck_review order by text"))
                .containsExactly("null|fine", "ISBN9|good", "ISBN2|long");
        assertThat(rows(engine, "select ck_book_isbn from ck_book_genre order by 1"))
                .containsExactly("ISBN2", "ISBN9", "ISBN9");
        assertThat(rows(engine, "select book_isbn from ck_copy order by 1")).containsExactly("ISBN2", "ISBN9", "ISBN9");
    }

    @TestOnAllDatabases
    void equalValueInItsPlaceIsNoChange(Engine engine) {
        try (Session session = sessions.open()) {
            emma(session).isbn = new Isbn("1");
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void staleRowIsToldByItsKey(Engine engine) {
        try (Session session = sessions.open()) {
            Book dune = dune(session);
            session.commit();
            change(engine, "update ck_book set version = version + 1");
            dune.title = "Dune 2";
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("Book")
                    .hasMessageContaining("Isbn[text=2]");
        }
    }

    @TestOnAllDatabases
    void otherObjectWithAnEqualKeyIsRefused() {
        try (Session session = sessions.open()) {
            emma(session);
            Book detached = sessions.call(ConvertedKeyTest::emma);
            assertThatThrownBy(() -> session.add(detached))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("already holds another Book with key Isbn[text=1]");
        }
    }

    @TestOnAllDatabases
    void conditionsCompareWithIt() {
        try (Session session = sessions.open()) {
            assertThat(session.query(BOOK).where(BOOK.isbn.eq(DUNE)).one().title)
                    .isEqualTo("Dune");
            assertThat(session.query(BOOK)
                            .where(BOOK.isbn.in(List.of(EMMA, DUNE, new Isbn("3"))))
                            .all())
                    .hasSize(2);
            assertThat(session.query(REVIEW).where(REVIEW.bookIsbn.in(EMMA)).all())
                    .hasSize(2);
            assertThat(session.query(REVIEW)
                            .where(REVIEW.book().title.eq("Dune"))
                            .one()
                            .text)
                    .isEqualTo("long");
            assertThat(session.query(BOOK)
                            .where(BOOK.genres().any(GENRE.kind.eq(Genre.Kind.CRIME)))
                            .one()
                            .title)
                    .isEqualTo("Emma");
            assertThat(session.execute(select(REVIEW.bookIsbn).from(REVIEW).where(REVIEW.text.eq("long")))
                            .all())
                    .extracting(row -> row.get(REVIEW.bookIsbn))
                    .containsExactly(DUNE);
        }
    }

    @TestOnAllDatabases
    void pageBeginsBehindIt() {
        try (Session session = sessions.open()) {
            assertThat(session.query(BOOK).orderBy(BOOK.isbn.asc()).after(EMMA).all())
                    .extracting(book -> book.isbn)
                    .containsExactly(DUNE);
        }
    }

    @TestOnAllDatabases
    void manyAreReadAndLinkedAtOnce(Engine engine) {
        sessions.transaction(session -> {
            Genre crime = session.getOne(GENRE, Genre.Kind.CRIME);
            for (int number = 0; number < 1500; number++) {
                Book book = new Book("many" + number, "Many");
                book.reviews.add(new Review("review " + number));
                book.genres.add(crime);
                session.add(book);
            }
        });
        try (Session session = sessions.open()) {
            List<Book> many = session.query(BOOK).where(BOOK.title.eq("Many")).all();
            assertThat(many)
                    .hasSize(1500)
                    .allSatisfy(book -> assertThat(book.reviews)
                            .extracting(review -> "many" + review.text.substring(7))
                            .containsExactly(book.isbn.text()));
            assertThat(many).allSatisfy(book -> assertThat(book.genres).hasSize(1));
            IntStream.range(0, many.size()).forEach(at -> many.get(at).title = "Many " + at);
            session.commit();
        }
        assertThat(rows(engine, "select count(distinct title) from ck_book where title like 'Many %'"))
                .containsExactly("1500");
        sessions.transaction(session -> session.deleteAll(
                session.query(BOOK).where(BOOK.title.like("Many%")).all()));
        assertThat(rows(engine, "select count(*) from ck_review")).containsExactly("3");
    }

    @TestOnAllDatabases
    void F26_rowIsUpsertedByIt(Engine engine) {
        sessions.transaction(session -> {
            session.upsert(new Book("1", "Emma, upserted"));
            session.upsert(new Book("4", "Persuasion"));
        });
        assertThat(rows(engine, "select isbn, title from ck_book order by isbn"))
                .containsExactly("ISBN1|Emma, upserted", "ISBN2|Dune", "ISBN4|Persuasion");
    }

    @TestOnAllDatabases
    void statementsOfManyRowsTakeIt(Engine engine) {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            session.execute(update(BOOK).set(BOOK.title, "updated").where(BOOK.isbn.eq(EMMA)));
            assertThat(session.get(BOOK, EMMA)).isSameAs(emma);
            assertThat(emma.title).isEqualTo("updated");
            session.execute(insert(BOOK)
                    .set(BOOK.isbn, new Isbn("5"))
                    .set(BOOK.title, "inserted")
                    .set(BOOK.version, 1));
            session.execute(update(REVIEW).set(REVIEW.bookIsbn, DUNE).where(REVIEW.bookIsbn.eq(EMMA)));
            session.execute(delete(COPY).where(COPY.bookIsbn.eq(EMMA)));
            session.commit();
        }
        assertThat(rows(engine, "select isbn, title from ck_book order by isbn"))
                .containsExactly("ISBN1|updated", "ISBN2|Dune", "ISBN5|inserted");
        assertThat(rows(engine, "select distinct book_isbn from ck_review")).containsExactly("ISBN2");
        assertThat(rows(engine, "select book_isbn from ck_copy")).containsExactly("ISBN2");
    }

    @TestOnAllDatabases
    void planNamesItsStatements() {
        try (Session session = sessions.open()) {
            emma(session).title = "Emma 2";
            session.add(new Book("6", "Sanditon"));
            assertThat(session.planFlush().statements())
                    .extracting(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons())
                    .containsExactlyInAnyOrder("Book 1 [new]", "Book 1 [changed]");
        }
    }

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

    @TestOnAllDatabases
    void manyDetachedOnesAreMergedAtOnce(Engine engine) {
        List<Book> detached = sessions.call(session -> session.query(BOOK).all());
        detached.forEach(book -> book.title += " 2");
        sessions.transaction(session -> session.mergeAll(detached));
        assertThat(rows(engine, "select title from ck_book order by isbn")).containsExactly("Emma 2", "Dune 2");
    }

    @TestOnAllDatabases
    void oneIsTakenFromACache(Engine engine) {
        Copy cached = sessions.call(session -> session.getOne(COPY, new CopyKey(EMMA, 2)));
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, () -> {
                        Copy copy = session.merge(cached, MergeMode.FROM_CACHE);
                        assertThat(copy.bookIsbn).isEqualTo(EMMA);
                        assertThat(session.get(COPY, new CopyKey(new Isbn("1"), 2)))
                                .isSameAs(copy);
                    }))
                    .isZero();
        }
    }

    @TestOnAllDatabases(except = Database.SQLITE) // which has no locks of rows
    void lockedOneIsReadAgain() {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            assertThat(session.get(BOOK, EMMA, RowLock.forUpdate())).isSameAs(emma);
            assertThat(Objects.requireNonNull(session.get(PRESS, 7, RowLock.forUpdate())).number)
                    .isEqualTo(7);
        }
    }

    @TestOnAllDatabases
    void unreadableKeyIsToldByItsColumn(Engine engine) {
        change(engine, "insert into ck_book (isbn, title, version) values ('1', 'none', 1)");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(BOOK).all())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("ck_book.isbn holds a value that is no Isbn: IsbnConverter refused it");
        }
    }

    @TestOnAllDatabases
    void rolledBackKeyIsThatOfBefore() {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            emma.isbn = new Isbn("9");
            session.flush();
            session.rollback();
            assertThat(emma.isbn).isEqualTo(EMMA);
            assertThat(session.get(BOOK, EMMA)).isSameAs(emma);
            assertThat(session.stateOf(emma)).isEqualTo(ObjectState.PERSISTENT);
        }
    }
}
