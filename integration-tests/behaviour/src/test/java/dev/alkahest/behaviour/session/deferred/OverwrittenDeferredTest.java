package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.behaviour.session.deferred.MediumTable.MEDIUM;
import static dev.alkahest.query.LoadOption.undefer;
import static dev.alkahest.sql.RowLock.forUpdate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import java.util.function.BiConsumer;

/** Rule I3: what overwrites an object lets go of what its deferred attributes have loaded. */
class OverwrittenDeferredTest extends BookTests {

    /** A text is loaded, another transaction changes it, and the book is read again in some way. */
    private void assertTheTextIsReadAgain(BiConsumer<Session, Book> reading) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Book book = session.getOne(BOOK, bookId);
            assertThat(book.text.get()).isEqualTo("aaa");
            session.commit();
            change(engine, "update shelf_book set text = 'theirs' where id = " + bookId);
            reading.accept(session, book);
            book.text.set(book.text.get() + " and mine");
            session.commit();
        }
        assertThat(texts()).contains("theirs and mine");
    }

    private void assumeLocks() {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS)).isTrue();
    }

    @TestOnAllDatabases
    void I3_populateExistingLetsGoOfWhatWasLoaded() {
        assertTheTextIsReadAgain((session, book) -> {
            session.query(BOOK).populateExisting().all();
            assertThat(book.text.isLoaded()).isFalse();
            assertThat(session.dirty()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void I3_populateExistingFillsWhatIsUndeferredFromTheRow() {
        assertTheTextIsReadAgain((session, book) -> {
            book.cover.get();
            session.query(BOOK).options(undefer(BOOK.text)).populateExisting().all();
            assertThat(book.text.isLoaded()).isTrue();
            assertThat(book.cover.isLoaded()).isFalse();
        });
    }

    @TestOnAllDatabases
    void I4_aLockedGetReadsWhatWasLoadedAgain() {
        assumeLocks();
        assertTheTextIsReadAgain((session, book) -> session.get(BOOK, bookId, forUpdate()));
    }

    @TestOnAllDatabases
    void I4_aLockedQueryReadsWhatWasLoadedAgain() {
        assumeLocks();
        assertTheTextIsReadAgain(
                (session, book) -> session.query(BOOK).forUpdate().all());
    }

    @TestOnAllDatabases
    void E3_aLockedRefreshReadsWhatWasLoadedAgain() {
        assumeLocks();
        assertTheTextIsReadAgain((session, book) -> session.refresh(book, forUpdate()));
    }

    @TestOnAllDatabases
    void I3_aQueryThatOverwritesNothingLeavesWhatWasLoaded() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            books(session);
            assertThat(SentStatements.in(engine, book.text::get)).isZero();
        });
    }

    @TestOnAllDatabases
    void I3_populateExistingOverwritesWhatWasSetToo() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.set("mine");
            session.query(BOOK).populateExisting().all();
            assertThat(session.dirty()).isEmpty();
            assertThat(book.text.get()).isEqualTo("aaa");
        });
    }

    @TestOnAllDatabases
    void I3_populateExistingLetsGoOfWhatSubclassesHaveLoaded() {
        Film film = new Film();
        film.remark.set("long");
        film.script.set("INT. DAY");
        sessions.transaction(session -> session.add(film));
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Film loaded = (Film) session.getOne(MEDIUM, film.id);
            assertThat(loaded.script.get()).isEqualTo("INT. DAY");
            assertThat(loaded.remark.get()).isEqualTo("long");
            session.commit();
            change(engine, "update shelf_film set script = 'theirs'", "update shelf_medium set remark = 'short'");
            session.query(MEDIUM).populateExisting().all();
            assertThat(loaded.script.get()).isEqualTo("theirs");
            assertThat(loaded.remark.get()).isEqualTo("short");
        }
    }

    @TestOnAllDatabases
    void L3_statementLetsGoOfWhatAnExpiredObjectHasLoaded() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            session.commit();
            assertThat(book.text.get()).isEqualTo("aaa");
            assertThat(session.isExpired(book)).isTrue();
            session.query(BOOK).where(BOOK.id.eq(bookId)).update(BOOK.text.to("theirs"));
            assertThat(book.text.get()).isEqualTo("theirs");
            book.text.set("aaa");
            session.commit();
        }
        assertThat(texts()).contains("aaa").doesNotContain("theirs");
    }

    @TestOnAllDatabases
    void L3_statementLetsGoOfWhatWasWrittenToAnExpiredObjectAndKeepsWhatIsNot() {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            Book book = session.getOne(BOOK, bookId);
            session.commit();
            book.text.set("mine");
            session.flush();
            session.query(BOOK).where(BOOK.id.eq(bookId)).update(BOOK.text.to("theirs"));
            assertThat(book.text.get()).isEqualTo("theirs");
            book.text.set("mine again");
            session.query(BOOK).where(BOOK.id.eq(bookId)).update(BOOK.text.to("theirs, too"));
            assertThat(book.text.get()).isEqualTo("mine again");
            session.commit();
        }
        assertThat(texts()).contains("mine again");
    }
}
