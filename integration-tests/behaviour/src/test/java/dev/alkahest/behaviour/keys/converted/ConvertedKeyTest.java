package dev.alkahest.behaviour.keys.converted;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.keys.converted.BookTable.BOOK;
import static dev.alkahest.behaviour.keys.converted.GenreTable.GENRE;
import static dev.alkahest.behaviour.keys.converted.PressTable.PRESS;
import static dev.alkahest.behaviour.keys.converted.ReviewTable.REVIEW;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Objects with a converted key are found, loaded and compared. */
@Needs(Capability.KEY_CASCADES)
class ConvertedKeyTest extends ConvertedKeyTests {

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
    void unreadableKeyIsToldByItsColumn(Engine engine) {
        change(engine, "insert into ck_book (isbn, title, version) values ('1', 'none', 1)");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(BOOK).all())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("ck_book.isbn holds a value that is no Isbn: IsbnConverter refused it");
        }
    }
}
