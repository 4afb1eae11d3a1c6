package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.behaviour.session.deferred.DraftTable.DRAFT;
import static dev.alkahest.behaviour.session.deferred.PageTable.PAGE;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.History;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class DeferredTest {

    private SessionFactory sessions;
    private Engine engine;
    private long authorId;
    private long bookId;

    /** An author with three books; the first has a cover and keywords. */
    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new DeferredMappers());
        sessions.metadata().createAll(engine);
        Author author = new Author("Joyce");
        author.books.addAll(List.of(new Book("A", "aaa"), new Book("B", "bbb"), new Book("C", "ccc")));
        Book first = author.books.get(0);
        first.cover.set(new byte[] {1, 2});
        first.getKeywords().set(List.of("big", "blue"));
        sessions.transaction(session -> session.add(author));
        authorId = author.id;
        bookId = first.id;
    }

    private static List<Book> books(Session session) {
        return session.query(BOOK).orderBy(BOOK.title.asc()).all();
    }

    private static List<String> sqlOf(Runnable action) {
        try (SqlLog log = SqlLog.open()) {
            action.run();
            return log.take();
        }
    }

    private List<String> texts() {
        return rows(engine, "select text from shelf_book order by title");
    }

    @TestOnAllDatabases
    void L1_aDeferredColumnIsNotReadWithItsRow() {
        List<String> sent = sqlOf(() -> sessions.transaction(session -> {
            books(session);
            assertThat(session.getOne(AUTHOR, authorId).books).hasSize(3);
        }));
        assertThat(sent).isNotEmpty().noneMatch(sql -> sql.contains("cover") || sql.contains("keywords"));
    }

    @TestOnAllDatabases
    void L1_getByKeyAndRefreshDoNotReadIt() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            assertThat(book.title).isEqualTo("A");
            session.refresh(book);
            assertThat(book.cover.isLoaded()).isFalse();
            assertThat(book.pages).isZero();
        });
    }

    @TestOnAllDatabases
    void L1_firstUseLoadsItForAllSiblingsByOneStatement() {
        sessions.transaction(session -> {
            List<Book> books = books(session);
            assertThat(books).noneMatch(book -> book.text.isLoaded());
            SentStatements sent = SentStatements.of(engine);
            assertThat(books.stream().map(book -> book.text.get())).containsExactly("aaa", "bbb", "ccc");
            assertThat(sent.count()).isEqualTo(1);
            assertThat(books).allMatch(book -> book.text.isLoaded()).noneMatch(book -> book.cover.isLoaded());
        });
    }

    @TestOnAllDatabases
    void L1_nullIsLoadedToo() {
        sessions.transaction(session -> {
            List<Book> books = books(session);
            assertThat(books.get(1).cover.get()).isNull();
            SentStatements sent = SentStatements.of(engine);
            assertThat(books.get(2).cover.get()).isNull();
            assertThat(books.get(0).cover.get()).containsExactly(1, 2);
            assertThat(sent.count()).isZero();
        });
    }

    @TestOnAllDatabases
    void L1_aConvertedColumnIsConverted() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            assertThat(book.getKeywords().get()).containsExactly("big", "blue");
            book.getKeywords().set(List.of("small"));
        });
        assertThat(rows(engine, "select keywords from shelf_book where title = 'A'"))
                .containsExactly("small");
    }

    @TestOnAllDatabases
    void L1_loadingIsNoChange() {
        sessions.transaction(session -> {
            List<Book> books = books(session);
            books.forEach(book -> {
                book.text.get();
                book.cover.get();
                book.getKeywords().get();
            });
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        });
    }

    @TestOnAllDatabases
    void L1_loadingKeepsTheChangesOfOtherAttributes() {
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            book.pages = 7;
            book.text.get();
            assertThat(session.dirty()).containsExactly(book);
        });
        assertThat(rows(engine, "select pages from shelf_book where title = 'A'"))
                .containsExactly("7");
    }

    @TestOnAllDatabases
    void L1_aRowThatHasGoneIsSaid() {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, bookId);
            session.execute(delete(BOOK).where(BOOK.id.eq(bookId)), SynchronizeSession.NONE);
            assertThatThrownBy(book.text::get)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Book.text can't be loaded");
        });
    }

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

    @TestOnAllDatabases
    void theTableHasAnOrdinaryColumnForIt() {
        sessions.transaction(session -> {
            assertThat(session.query(BOOK)
                            .where(BOOK.text.like("b%"))
                            .orderBy(BOOK.text.asc())
                            .all())
                    .extracting(book -> book.title)
                    .containsExactly("B");
            assertThat(session.execute(select(BOOK.text).from(BOOK).orderBy(BOOK.text.desc()))
                            .map(row -> row.get(BOOK.text))
                            .all())
                    .containsExactly("ccc", "bbb", "aaa");
        });
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
    void L1_aHolderThatIsNullIsSaid() {
        sessions.transaction(session -> assertThatThrownBy(() -> session.add(new Draft(null, null)))
                .hasMessage("Draft.body is null, and has to hold its value: begin it with Deferred.empty()."));
    }

    @TestOnAllDatabases
    void L1_aGroupIsLoadedByOneStatement() {
        sessions.transaction(session -> {
            Draft draft = DraftBuilder.name("a")
                    .before("then")
                    .after("now")
                    .edition(3)
                    .build();
            draft.body.set("text");
            session.add(draft);
        });
        sessions.withFlushMode(FlushMode.MANUAL).transaction(session -> {
            Draft draft = session.query(DRAFT).one();
            assertThat(draft.next).isEqualTo(4);
            draft.after.set("mine");
            SentStatements sent = SentStatements.of(engine);
            assertThat(draft.before.get()).isEqualTo("then");
            assertThat(draft.after.get()).isEqualTo("mine");
            assertThat(sent.count()).isEqualTo(1);
            assertThat(draft.body.isLoaded()).isFalse();
            session.expire(draft);
            assertThat(draft.before.get()).isEqualTo("then");
            assertThat(draft.after.isLoaded()).isTrue();
        });
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

    @TestOnAllDatabases
    void L1_aCompositeKeyFindsTheRows() {
        sessions.transaction(session ->
                session.addAll(List.of(new Page(1, 1, "one"), new Page(1, 2, "two"), new Page(2, 1, "three"))));
        sessions.transaction(session -> {
            List<Page> pages = session.query(PAGE)
                    .orderBy(PAGE.sheet.asc(), PAGE.side.asc())
                    .all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(pages).extracting(page -> page.getContent().get()).containsExactly("one", "two", "three");
            assertThat(sent.count()).isEqualTo(1);
            pages.get(1).getContent().set("zwei");
        });
        assertThat(rows(engine, "select content from shelf_page order by sheet, side"))
                .containsExactly("one", "zwei", "three");
    }
}
