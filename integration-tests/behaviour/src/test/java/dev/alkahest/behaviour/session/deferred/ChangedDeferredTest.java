package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import java.util.List;

class ChangedDeferredTest extends BookTests {

    @TestOnAllDatabases
    void L2_whatIsSetIsWrittenWithoutLoading() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            SentStatements sent = SentStatements.of(engine);
            book.text.set("new");
            assertThat(session.dirty()).containsExactly(book);
            session.flush();
            assertThat(sent.count()).isEqualTo(1);
            assertThat(book.text.get()).isEqualTo("new");
            assertThat(sent.count()).isZero();
        });
        assertThat(texts()).containsExactly("new", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L2_whatIsNotSetIsInNoUpdate() {
        List<String> sent = sqlOf(() -> sessions.transaction(session -> session.getOne(BOOK, bookId).pages = 3));
        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("UPDATE"))
                .singleElement()
                .asString()
                .doesNotContain("cover", "text");
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L2_nullIsSetAndWrittenWithoutLoading() {
        sessions.transaction(session -> session.getOne(BOOK, bookId).cover.set(null));
        assertThat(rows(engine, "select count(*) from shelf_book where cover is null"))
                .containsExactly("3");
    }

    @TestOnAllDatabases
    void L2_aValueThatWasLoadedAndIsSetAgainIsNoChange() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            book.text.set("aaa");
            assertThat(session.dirty()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void L2_aChangeInPlaceIsFound() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.cover.get()[0] = 9;
            assertThat(session.dirty()).containsExactly(book);
        });
        sessions.transaction(
                session -> assertThat(session.getOne(BOOK, bookId).cover.get()).containsExactly(9, 2));
    }

    @TestOnAllDatabases
    void L2_aSetSurvivesTheLoadOfItsSiblings() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            List<Book> books = books(session);
            books.get(1).text.set("mine");
            assertThat(books.get(0).text.get()).isEqualTo("aaa");
            assertThat(books.get(1).text.get()).isEqualTo("mine");
        });
        assertThat(texts()).containsExactly("aaa", "mine", "ccc");
    }

    @TestOnAllDatabases
    void L2_aNewObjectIsInsertedWithWhatWasSet() {
        sessions.transaction(session -> {
            Book book = new Book("D", "ddd");
            assertThat(book.cover.get()).isNull();
            session.add(book);
            assertThat(book.text.get()).isEqualTo("ddd");
            session.flush();
            assertThat(SentStatements.in(
                            engine, () -> assertThat(book.text.get()).isEqualTo("ddd")))
                    .isZero();
            book.cover.set(new byte[] {5});
        });
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc", "ddd");
        assertThat(rows(engine, "select count(*) from shelf_book where cover is null"))
                .containsExactly("2");
    }

    @TestOnAllDatabases
    void L2_whatIsNotSetIsLeftToTheDefaultAndLoadedWhenTouched() {
        sessions.transaction(session -> {
            Book book = new Book("D", "ddd");
            session.add(book);
            session.flush();
            assertThat(book.award.get()).isEqualTo("none");
            Book without = new Book("E", "eee");
            without.award.set(null);
            session.add(without);
            session.flush();
            assertThat(without.award.get()).isNull();
        });
        assertThat(rows(engine, "select count(*) from shelf_book where award is null"))
                .containsExactly("1");
    }

    @TestOnAllDatabases
    void L2_anUpsertLeavesWhatIsNotSetInTheRowThatIsThere() {
        sessions.transaction(session -> {
            Draft draft = new Draft("a");
            draft.body.set("first");
            session.add(draft);
        });
        sessions.transaction(session -> {
            Draft draft = new Draft("a");
            draft.edition = 2;
            session.upsert(draft);
            session.flush();
            assertThat(draft.body.get()).isEqualTo("first");
        });
        assertThat(rows(engine, "select name, edition, body from shelf_draft")).containsExactly("a|2|first");
        sessions.transaction(session -> {
            Draft draft = new Draft("a");
            draft.body.set("second");
            session.upsert(draft);
        });
        assertThat(rows(engine, "select name, edition, body from shelf_draft")).containsExactly("a|0|second");
    }

    @TestOnAllDatabases
    void L2_whatIsSetAfterACommitIsWrittenWhateverTheRowHasNow() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            assertThat(book.text.get()).isEqualTo("aaa");
            session.commit();
            sessions.transaction(other -> {
                other.execute(update(BOOK).set(BOOK.text.to("other")).where(BOOK.id.eq(bookId)));
            });
            book.text.set("aaa");
            session.commit();
        }
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc");
    }
}
