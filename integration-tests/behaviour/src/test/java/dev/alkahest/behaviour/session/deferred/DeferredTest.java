package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.session.deferred.BookTable.BOOK;
import static dev.alkahest.behaviour.session.deferred.DraftTable.DRAFT;
import static dev.alkahest.behaviour.session.deferred.PageTable.PAGE;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.FlushMode;
import java.util.List;

class DeferredTest extends BookTests {

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
