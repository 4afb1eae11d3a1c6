package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;
import static dev.alkahest.examples.tutorial.LoanTable.LOAN;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.lazy;
import static dev.alkahest.query.LoadOption.raise;
import static dev.alkahest.query.LoadOption.raiseOthers;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.and;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.not;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.NotFoundException;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.Query;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages for people who come from SQLAlchemy and from JPA say, as it is written in a program. */
class CheatSheetTest {

    private Engine engine;
    private SessionFactory sessions;
    private Session session;
    private Author author;
    private Book book;

    @BeforeEach
    void fill() {
        engine = Engine.create("h2:mem:sheet");
        sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
        author = new Author("Stanisław Lem");
        book = new Book("Solaris", 1961);
        book.loans.add(new Loan("Ada", LocalDate.of(2024, 3, 1)));
        author.books.add(book);
        session.add(author);
        session.commit();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void engineIsConfigured() {
        String url = "h2:mem:other";
        try (Engine first = Engine.create(url);
                Engine second = Engine.builder(url).poolSize(10).maxOverflow(5).create()) {
            assertThat(first).hasToString(second.toString());
        }
    }

    @Test
    void factoryIsConfigured() {
        assertThat(sessions.withExpireOnCommit(false)).isNotNull();
        assertThat(sessions.withFlushMode(FlushMode.MANUAL)).isNotNull();
    }

    @Test
    void objectsAreFound() {
        long id = book.id;
        Book found = session.get(BOOK, id);
        Book there = session.getOne(BOOK, id);
        assertThat(found).isSameAs(there);
        assertThat(session.find(BOOK, 99L)).isEmpty();
        assertThatThrownBy(() -> session.getOne(BOOK, 99L)).isInstanceOf(NotFoundException.class);
        assertThat(session.query(BOOK).all()).containsExactly(book);
        assertThat(session.query(BOOK).first()).contains(book);
        assertThat(session.query(BOOK).one()).isSameAs(book);
        assertThat(session.query(BOOK).oneOrEmpty()).contains(book);
        assertThat(session.query(BOOK).count()).isEqualTo(1);
        assertThat(session.query(BOOK).exists()).isTrue();
    }

    @Test
    void conditionsSelect() {
        Query<Book> books = session.query(BOOK);
        assertThat(Stream.of(
                        BOOK.title.eq("Solaris"),
                        BOOK.title.ne("Fiasco"),
                        BOOK.published.ge(1961),
                        BOOK.published.between(1960, 1970),
                        BOOK.published.isNotNull(),
                        BOOK.title.in("Solaris", "Fiasco"),
                        BOOK.title.like("Sol%"),
                        BOOK.title.ilike("sol%"),
                        BOOK.title.contains("lar"),
                        BOOK.title.lower().eq("solaris"),
                        BOOK.title.length().eq(7),
                        BOOK.published.plus(1).eq(1962),
                        BOOK.author().name.eq("Stanisław Lem"),
                        BOOK.author().has(AUTHOR.name.like("%Lem")),
                        BOOK.loans().any(LOAN.reader.eq("Ada")),
                        BOOK.loans().none(LOAN.reader.eq("Ben")),
                        coalesce(BOOK.published, 0).gt(0),
                        function("length", BOOK.published.type(), BOOK.title).eq(7),
                        and(BOOK.published.gt(1960), BOOK.published.lt(1970)),
                        or(BOOK.published.isNull(), BOOK.published.lt(1970)),
                        not(BOOK.published.isNull()),
                        exists(select(LOAN.id).from(LOAN).where(LOAN.bookId.eq(BOOK.id)))))
                .allSatisfy(
                        condition -> assertThat(books.where(condition).one()).isSameAs(book));
    }

    @Test
    void queriesAreShaped() {
        List<Book> books = session.query(BOOK)
                .join(BOOK.loans())
                .where(LOAN.reader.eq("Ada"))
                .distinct()
                .orderBy(BOOK.published.desc())
                .limit(10)
                .offset(0)
                .all();
        assertThat(books).containsExactly(book);
        BookTable other = BOOK.as("other");
        assertThat(session.query(BOOK)
                        .where(BOOK.published.eq(
                                select(max(other.published)).from(other).asScalar()))
                        .all())
                .containsExactly(book);
        assertThat(session.query(BOOK).populateExisting().all()).containsExactly(book);
    }

    @Test
    void rowsAreSelected() {
        Row row = session.execute(select(AUTHOR.name, count(BOOK.id).as("books"))
                        .from(AUTHOR)
                        .leftJoin(AUTHOR.books())
                        .groupBy(AUTHOR.name)
                        .having(count(BOOK.id).gt(0L)))
                .one();
        assertThat(row.get(AUTHOR.name)).isEqualTo("Stanisław Lem");
        assertThat(row.get("books")).isEqualTo(1L);
    }

    @Test
    void relationshipsAreLoadedAsTold() {
        assertThat(session.query(BOOK).options(subquery(BOOK.loans())).all()).containsExactly(book);
        assertThat(session.query(BOOK)
                        .options(selectin(BOOK.loans()), joined(BOOK.author()), raise(BOOK.subjects()))
                        .all())
                .hasSize(1);
        assertThat(session.query(BOOK)
                        .options(lazy(BOOK.loans()), raiseOthers())
                        .all())
                .hasSize(1);
    }

    @Test
    void sessionTellsWhatItHolds() {
        book.published = 1962;
        assertThat(session.dirty()).containsExactly(book);
        assertThat(session.isModified(book)).isTrue();
        Author another = new Author("Karel Čapek");
        session.addAll(List.of(another));
        assertThat(session.pending()).containsExactly(another);
        assertThat(session.persistent()).contains(author, book);
        assertThat(session.contains(another)).isTrue();
        assertThat(session.stateOf(another)).isEqualTo(ObjectState.PENDING);
        session.expunge(another);
        assertThat(session.planFlush().isEmpty()).isFalse();
        session.withoutAutoflush(() -> assertThat(session.query(BOOK).one()).isSameAs(book));
        session.flush();
        session.refresh(book);
        session.expire(book);
        session.delete(book);
        assertThat(session.deleted()).contains(book);
        session.rollback();
        session.expungeAll();
        assertThat(session.contains(book)).isFalse();
    }

    @Test
    void manyObjectsAreDeleted() {
        List<Book> books = session.query(BOOK).all();
        session.deleteAll(books);
        session.commit();
        assertThat(session.query(BOOK).exists()).isFalse();
    }

    @Test
    void savepointIsRolledBack() {
        try (NestedTransaction nested = session.beginNested()) {
            session.add(new Author("Karel Čapek"));
            nested.rollback();
        }
        assertThat(session.query(AUTHOR).count()).isEqualTo(1);
    }

    @Test
    void manyRowsAreChangedAtOnce() {
        session.execute(update(BOOK).set(BOOK.published, BOOK.published.plus(1)).where(BOOK.title.eq("Solaris")));
        assertThat(session.get(BOOK, book.id).published).isEqualTo(1962);
        session.query(BOOK).where(BOOK.title.eq("Solaris")).update(BOOK.published.to(1961));
        assertThat(book.published).isEqualTo(1961);
        session.query(LOAN)
                .where(LOAN.reader.eq("Ada"))
                .synchronizeSession(SynchronizeSession.FETCH)
                .delete();
        assertThat(session.query(LOAN).exists()).isFalse();
    }

    @Test
    void rowsAreStreamed() {
        try (Stream<Book> books = session.query(BOOK).stream(100)) {
            assertThat(books.map(each -> each.title)).containsExactly("Solaris");
        }
    }

    @Test
    void detachedGraphIsMerged() {
        session.expunge(author);
        author.name = "S. Lem";
        Author own = session.merge(author);
        assertThat(own).isNotSameAs(author);
        assertThat(own.name).isEqualTo("S. Lem");
    }

    /** Fills in what was forgotten. */
    static final class Titles implements EntityListener<Book> {
        @Override
        public void beforeInsert(Book book) {
            book.title = book.title.strip();
        }
    }

    @Test
    void listenersHear() {
        SessionFactory listened = sessions.withListener(BOOK, new Titles()).withListener(new SessionListener() {
            @Override
            public void beforeFlush(Session flushed) {
                assertThat(flushed.pending()).isNotEmpty();
            }
        });
        Book fiasco = new Book(" Fiasco ", 1986);
        listened.transaction(work -> work.getOne(AUTHOR, author.id).books.add(fiasco));
        assertThat(fiasco.title).isEqualTo("Fiasco");
    }

    // from-jpa: change
    static void rename(SessionFactory sessions, long id, String title) {
        sessions.transaction(session -> {
            Book book = session.getOne(BOOK, id);
            book.title = title; // no save, no persist, no merge
        });
    }
    // end

    // from-jpa: page
    static List<Book> newest(Session session, int page) {
        return session.query(BOOK)
                .options(joined(BOOK.author()), selectin(BOOK.loans()))
                .orderBy(BOOK.published.desc(), BOOK.id.asc())
                .limit(20)
                .offset(20L * page)
                .all();
    }
    // end

    @Test
    void changeIsWritten() {
        rename(sessions, book.id, "Solaris, again");
        session.refresh(book);
        assertThat(book.title).isEqualTo("Solaris, again");
    }

    @Test
    void pageIsRead() {
        assertThat(newest(session, 0)).containsExactly(book);
        assertThat(newest(session, 1)).isEmpty();
    }
}
