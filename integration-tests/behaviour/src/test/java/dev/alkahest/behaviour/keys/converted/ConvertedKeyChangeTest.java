package dev.alkahest.behaviour.keys.converted;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.keys.converted.BookTable.BOOK;
import static dev.alkahest.behaviour.keys.converted.CopyTable.COPY;
import static dev.alkahest.behaviour.keys.converted.PressTable.PRESS;
import static dev.alkahest.behaviour.keys.converted.ReviewTable.REVIEW;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.sql.RowLock;
import java.util.List;
import java.util.Objects;

/** Objects with a converted key are merged, refreshed, written and deleted. */
class ConvertedKeyChangeTest extends ConvertedKeyTests {

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void newObjectWithAKeyIsMergedIntoTheRow() {
        Book other = new Book("2", "Dune Messiah");
        other.version = 1;
        sessions.transaction(
                session -> assertThat(session.merge(other)).isNotSameAs(other).isSameAs(dune(session)));
        try (Session session = sessions.open()) {
            assertThat(dune(session).title).isEqualTo("Dune Messiah");
        }
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void oneIsDeletedWithWhatRefersToIt(Engine engine) {
        sessions.transaction(session -> session.delete(emma(session)));
        assertThat(rows(engine, "select isbn from ck_book")).containsExactly("ISBN2");
        assertThat(rows(engine, "select text from ck_review")).containsExactly("long");
        assertThat(rows(engine, "select ck_book_isbn from ck_book_genre")).containsExactly("ISBN2");
        assertThat(rows(engine, "select book_isbn from ck_copy")).containsExactly("ISBN2");
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void equalValueInItsPlaceIsNoChange(Engine engine) {
        try (Session session = sessions.open()) {
            emma(session).isbn = new Isbn("1");
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void otherObjectWithAnEqualKeyIsRefused() {
        try (Session session = sessions.open()) {
            emma(session);
            Book detached = sessions.call(ConvertedKeyTest::emma);
            assertThatThrownBy(() -> session.add(detached))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("already holds another Book with key Isbn[text=1]");
        }
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void F26_rowIsUpsertedByIt(Engine engine) {
        sessions.transaction(session -> {
            session.upsert(new Book("1", "Emma, upserted"));
            session.upsert(new Book("4", "Persuasion"));
        });
        assertThat(rows(engine, "select isbn, title from ck_book order by isbn"))
                .containsExactly("ISBN1|Emma, upserted", "ISBN2|Dune", "ISBN4|Persuasion");
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void planNamesItsStatements() {
        try (Session session = sessions.open()) {
            emma(session).title = "Emma 2";
            session.add(new Book("6", "Sanditon"));
            assertThat(session.planFlush().statements())
                    .extracting(statement -> statement.subject() + " " + statement.rows() + " " + statement.reasons())
                    .containsExactlyInAnyOrder("Book 1 [new]", "Book 1 [changed]");
        }
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
    void manyDetachedOnesAreMergedAtOnce(Engine engine) {
        List<Book> detached = sessions.call(session -> session.query(BOOK).all());
        detached.forEach(book -> book.title += " 2");
        sessions.transaction(session -> session.mergeAll(detached));
        assertThat(rows(engine, "select title from ck_book order by isbn")).containsExactly("Emma 2", "Dune 2");
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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

    @TestOnAllDatabases(needs = Capability.ROW_LOCKS)
    void lockedOneIsReadAgain() {
        try (Session session = sessions.open()) {
            Book emma = emma(session);
            assertThat(session.get(BOOK, EMMA, RowLock.forUpdate())).isSameAs(emma);
            assertThat(Objects.requireNonNull(session.get(PRESS, 7, RowLock.forUpdate())).number)
                    .isEqualTo(7);
        }
    }

    @TestOnAllDatabases(needs = Capability.KEY_CASCADES)
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
