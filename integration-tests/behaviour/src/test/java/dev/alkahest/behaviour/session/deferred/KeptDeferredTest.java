package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.History;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import java.util.List;

class KeptDeferredTest extends BookTests {

    @TestOnAllDatabases
    void L3_aDetachedObjectKeepsWhatItHasAndSaysWhatToAdd() {
        Book book = sessions.call(session -> {
            Book found = session.getOne(BOOK, bookId);
            found.text.get();
            return found;
        });
        assertThat(book.text.isLoaded()).isTrue();
        assertThat(book.text.get()).isEqualTo("aaa");
        assertThat(book.cover.isLoaded()).isFalse();
        assertThatThrownBy(book.cover::get)
                .isInstanceOf(DetachedException.class)
                .hasMessage(
                        "Book.cover is deferred and was not loaded, and its Book belongs to no open session. Load it"
                                + " before the session closes: touch it, or add options(undefer(BOOK.cover)) to the query that"
                                + " reads the Book.");
    }

    @TestOnAllDatabases
    void L3_aDetachedObjectIsWrittenWithWhatWasSetMeanwhile() {
        Book book = sessions.call(session -> session.getOne(BOOK, bookId));
        book.text.set("meanwhile");
        sessions.transaction(session -> {
            session.add(book);
            assertThat(book.cover.get()).containsExactly(1, 2);
        });
        assertThat(texts()).containsExactly("meanwhile", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L3_anExpiredAttributeIsLoadedAgainWhenTouched() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            session.commit();
            sessions.transaction(other -> {
                other.execute(update(BOOK).set(BOOK.text.to("other")).where(BOOK.id.eq(bookId)));
            });
            assertThat(book.text.isLoaded()).isFalse();
            assertThat(book.text.get()).isEqualTo("other");
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void L3_anExpiredRowThatIsReadAgainLeavesItDeferred() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            session.commit();
            session.getOne(BOOK, bookId);
            assertThat(book.text.isLoaded()).isFalse();
        }
    }

    @TestOnAllDatabases
    void L3_aChangeAfterACommitIsWritten() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            book.cover.get();
            session.commit();
            book.text.set("later");
            book.cover.get()[1] = 8;
            session.commit();
        }
        assertThat(texts()).containsExactly("later", "bbb", "ccc");
        sessions.transaction(
                session -> assertThat(session.getOne(BOOK, bookId).cover.get()).containsExactly(1, 8));
    }

    @TestOnAllDatabases
    void L3_expireAndRefreshDiscardWhatWasSet() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.set("lost");
            session.expire(book);
            assertThat(session.dirty()).isEmpty();
            assertThat(book.text.get()).isEqualTo("aaa");
            session.expire(book);
            assertThat(book.text.isLoaded()).isFalse();
            book.text.get();
            session.refresh(book);
            assertThat(book.text.isLoaded()).isFalse();
            assertThat(book.text.get()).isEqualTo("aaa");
        });
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L3_aRollbackPutsItBack() {
        try (Session session = sessions.open()) {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            book.text.set("flushed");
            book.cover.set(new byte[] {7});
            session.flush();
            book.text.set("not flushed");
            session.rollback();
            assertThat(session.dirty()).isEmpty();
            assertThat(book.text.get()).isEqualTo("aaa");
            assertThat(book.cover.get()).containsExactly(1, 2);
            session.commit();
        }
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L3_aRollbackToASavepointPutsItBack() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.set("outer");
            assertThatThrownBy(() -> session.nested(() -> {
                        book.text.set("inner");
                        session.flush();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(book.text.get()).isEqualTo("outer");
        });
        assertThat(texts()).containsExactly("outer", "bbb", "ccc");
    }

    @TestOnAllDatabases
    void L3_aRolledBackNewObjectKeepsItsValueAndCanBeAddedAgain() {
        Book book = new Book("D", "ddd");
        try (Session session = sessions.open()) {
            session.add(book);
            session.flush();
            session.rollback();
            assertThat(book.text.get()).isEqualTo("ddd");
            assertThat(book.award.get()).isNull();
            book.id = null;
            session.add(book);
            session.commit();
        }
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc", "ddd");
    }

    @TestOnAllDatabases
    void L4_mergeCopiesWhatIsKnownAndLeavesTheRest() {
        Book source = new Book();
        source.id = bookId;
        source.title = "A2";
        source.cover.set(new byte[] {3});
        sessions.transaction(session -> {
            Book merged = session.merge(source);
            assertThat(merged.text.isLoaded()).isFalse();
            assertThat(merged.cover.get()).containsExactly(3);
        });
        assertThat(texts()).containsExactly("aaa", "bbb", "ccc");
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            assertThat(book.title).isEqualTo("A2");
            assertThat(book.cover.get()).containsExactly(3);
            assertThat(book.getKeywords().get()).containsExactly("big", "blue");
        });
    }

    @TestOnAllDatabases
    void L4_mergeOfADetachedObjectLeavesWhatItHasNotLoaded() {
        Book source = sessions.call(session -> session.getOne(BOOK, bookId));
        source.text.set("merged");
        sessions.transaction(session -> {
            Book own = session.getOne(BOOK, bookId);
            assertThat(own.cover.get()).containsExactly(1, 2);
            session.merge(source);
            assertThat(own.cover.get()).containsExactly(1, 2);
        });
        assertThat(texts()).containsExactly("merged", "bbb", "ccc");
        assertThat(rows(engine, "select count(*) from shelf_book where cover is null"))
                .containsExactly("2");
    }

    @TestOnAllDatabases
    void L4_mergeFromACacheKnowsWhatTheCacheKnows() {
        Book cached = sessions.call(session -> {
            Book found = session.getOne(BOOK, bookId);
            found.text.get();
            return found;
        });
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            Book book = session.merge(cached, MergeMode.FROM_CACHE);
            assertThat(book.text.get()).isEqualTo("aaa");
            assertThat(sent.count()).isZero();
            assertThat(book.cover.get()).containsExactly(1, 2);
            assertThat(session.dirty()).isEmpty();
        });
    }

    @TestOnAllDatabases
    void S9_historyTellsWhatIsKnown() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            assertThat(session.history(book, BOOK.text)).isEqualTo(new History<>(List.of(), List.of(), List.of()));
            book.text.set("new");
            assertThat(session.history(book, BOOK.text)).isEqualTo(new History<>(List.of("new"), List.of(), List.of()));
            session.flush();
            assertThat(session.history(book, BOOK.text)).isEqualTo(new History<>(List.of(), List.of("new"), List.of()));
            book.text.set("newer");
            assertThat(session.history(book, BOOK.text))
                    .isEqualTo(new History<>(List.of("newer"), List.of(), List.of("new")));
            assertThat(session.changes(book).toString()).contains("\"new\" -> \"newer\"");
        });
    }

    @TestOnAllDatabases
    void U1_aStatementThatSetsItHasItLoadedAgain() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.get();
            session.query(BOOK).where(BOOK.text.eq("aaa")).update(BOOK.text.to("bulk"));
            assertThat(book.text.get()).isEqualTo("bulk");
            session.query(BOOK).where(BOOK.pages.eq(0)).update(BOOK.text.to("all"));
            book.text.set("aaa");
        });
        assertThat(texts()).containsExactly("aaa", "all", "all");
    }

    @TestOnAllDatabases
    void planOfAFlushLeavesItAsItIs() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.text.set("planned");
            assertThat(session.planFlush().toString()).contains("text");
            assertThat(book.text.get()).isEqualTo("planned");
            assertThat(book.cover.isLoaded()).isFalse();
        });
        assertThat(texts()).containsExactly("planned", "bbb", "ccc");
    }
}
