package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.concrete.AtlasTable.ATLAS;
import static dev.alkahest.behaviour.session.concrete.BookTable.BOOK;
import static dev.alkahest.behaviour.session.concrete.JournalTable.JOURNAL;
import static dev.alkahest.behaviour.session.concrete.PublicationTable.PUBLICATION;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An object is a row in the table of its class, and what is read for a class above are the rows of several. */
@KeepsTables
class ConcreteTest {

    private static final String UNION = "FROM (SELECT id, title, version, publisher_id, ";

    private SessionFactory sessions;

    /** Emma is a book, Maps an atlas, Nature a journal. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConcreteMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Book("Emma", "1", 300),
                new Atlas("Maps", "2", "0.25"),
                new Journal("Nature", true, LocalDate.of(1869, 11, 4)))));
    }

    private static Publication titled(Session session, String title) {
        return session.query(PUBLICATION).where(PUBLICATION.title.eq(title)).one();
    }

    @TestOnAllDatabases
    void insertWritesARowInTheTableOfTheClassAndInNoOther(Engine engine) {
        assertThat(rows(engine, "select title, version, isbn, pages from bound_book"))
                .containsExactly("Emma|1|1|300");
        assertThat(rows(engine, "select title, version, isbn, pages, scale from atlas"))
                .singleElement()
                .asString()
                .startsWith("Maps|1|2|100|0.25");
        assertThat(rows(engine, "select title, version from journal")).containsExactly("Nature|1");
    }

    @TestOnAllDatabases
    void queryOfBaseReadsTheTablesOfAllClassesInOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Publication> all =
                    session.query(PUBLICATION).orderBy(PUBLICATION.title.desc()).all();
            assertThat(sent.count()).isEqualTo(1);
            assertThat(all)
                    .extracting(publication -> (Object) publication.getClass())
                    .containsExactly(Journal.class, Atlas.class, Book.class);
            assertThat(((Journal) all.get(0)).weekly).isTrue();
            assertThat(((Journal) all.get(0)).since).isEqualTo("1869-11-04");
            assertThat(((Atlas) all.get(1)).scale).isEqualByComparingTo("0.25");
            assertThat(((Atlas) all.get(1)).isbn).isEqualTo("2");
            assertThat(((Book) all.get(2)).pages).isEqualTo(300);
        }
    }

    @TestOnAllDatabases
    void objectsOfAllClassesStandBesideValuesAndObjects(Engine engine) {
        PublicationTable other = PUBLICATION.as("other");
        try (Session session = sessions.open()) {
            List<Row> rows = session.execute(select(PUBLICATION, other, count(BOOK.id))
                            .from(PUBLICATION)
                            .leftJoin(other, other.title.lt(PUBLICATION.title))
                            .leftJoin(BOOK, BOOK.title.eq(other.title))
                            .groupBy(PUBLICATION, other)
                            .orderBy(PUBLICATION.title.asc(), other.title.asc()))
                    .all();

            assertThat(rows)
                    .extracting(row -> row.get(PUBLICATION).title + ">" + titleOf(row.get(other)) + row.get(2))
                    .containsExactlyInAnyOrder("Emma>-0", "Maps>Emma1", "Nature>Emma1", "Nature>Maps1");
            assertThat(rows).extracting(row -> (Object) row.get(PUBLICATION)).contains(titled(session, "Maps"));
            assertThat(rows)
                    .filteredOn(row -> row.get(2).equals(1L))
                    .extracting(row -> (Object) row.get(other).getClass())
                    .containsExactlyInAnyOrder(Book.class, Book.class, Atlas.class);
        }
    }

    private static String titleOf(@Nullable Publication publication) {
        return publication == null ? "-" : publication.title;
    }

    @TestOnAllDatabases
    void queryOfBaseHasConditionsAnOrderAndALimitOverAllTables(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(PUBLICATION)
                            .where(PUBLICATION.title.ge("Maps"))
                            .orderBy(PUBLICATION.title.asc())
                            .limit(1)
                            .offset(1)
                            .one()
                            .title)
                    .isEqualTo("Nature");
            assertThat(session.query(PUBLICATION)
                            .where(PUBLICATION.dtype.in("it's a book", "Journal"))
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(PUBLICATION)
                            .where(BOOK.pages.lt(200).or(JOURNAL.weekly.eq(true)))
                            .orderBy(PUBLICATION.title.asc())
                            .all())
                    .extracting(publication -> publication.title)
                    .containsExactly("Maps", "Nature");
            assertThat(session.query(PUBLICATION).where(ATLAS.scale.isNull()).count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void queryOfSubclassReadsItsOwnTableAndThoseBelow(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            assertThat(session.query(BOOK).orderBy(BOOK.title.asc()).all())
                    .extracting(book -> book.title)
                    .containsExactly("Emma", "Maps");
            assertThat(log.take().get(0))
                    .contains(UNION, " FROM bound_book UNION ALL SELECT ", " FROM atlas) AS bound_book")
                    .doesNotContain("FROM journal");
            assertThat(session.query(JOURNAL).one().title).isEqualTo("Nature");
            assertThat(log.take().get(0))
                    .contains(UNION, " FROM journal) AS journal")
                    .doesNotContain("UNION");
            BookTable other = BOOK.as("other");
            assertThat(session.query(JOURNAL)
                            .join(other, other.title.lt(JOURNAL.title))
                            .count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void getAsksTheSharedIdentityMapThenTheTables(Engine engine) {
        try (Session session = sessions.open()) {
            Publication maps = titled(session, "Maps");
            Publication nature = titled(session, "Nature");
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(session.get(PUBLICATION, maps.id)).isSameAs(maps);
                        assertThat(session.get(BOOK, maps.id)).isSameAs(maps);
                        assertThat(session.get(ATLAS, maps.id)).isSameAs(maps);
                        assertThat(session.get(BOOK, nature.id)).isNull();
                    }))
                    .isZero();
            session.expungeAll();
            assertThat(session.get(PUBLICATION, nature.id)).isInstanceOf(Journal.class);
            assertThat(session.get(BOOK, maps.id)).isInstanceOf(Atlas.class);
            session.expungeAll();
            assertThat(session.get(JOURNAL, maps.id)).isNull();
            assertThat(session.get(ATLAS, maps.id).scale).isEqualByComparingTo("0.25");
        }
    }

    @TestOnAllDatabases
    void updateNamesTheChangedColumnsOfTheTableOfTheClass(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Atlas maps = (Atlas) titled(session, "Maps");
            maps.title = "Charts";
            maps.pages = 90;
            log.take();
            session.commit();
            assertThat(log.take())
                    .singleElement()
                    .asString()
                    .contains("UPDATE atlas SET title = ?, version = ?, pages = ? WHERE id = ? AND version = ?");
        }
        assertThat(rows(engine, "select title, pages, version from atlas")).containsExactly("Charts|90|2");
    }

    @TestOnAllDatabases
    void versionGuardsEachTable(Engine engine) {
        try (Session session = sessions.open()) {
            Journal nature = (Journal) titled(session, "Nature");
            session.commit();
            change(engine, "update journal set version = 9");
            nature.weekly = false;
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            session.rollback();
            assertThat(nature.weekly).isTrue();
            session.refresh(nature);
            session.commit();
            change(engine, "update journal set version = 10");
            session.delete(nature);
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            session.rollback();
        }
        assertThat(rows(engine, "select title from journal")).containsExactly("Nature");
    }

    @TestOnAllDatabases
    void deleteRemovesTheRowFromTheTableOfTheClass(Engine engine) {
        sessions.transaction(session -> session.query(PUBLICATION)
                .where(PUBLICATION.title.ge("Maps"))
                .all()
                .forEach(session::delete));
        assertThat(rows(engine, "select title from atlas union all select title from journal"))
                .isEmpty();
        assertThat(rows(engine, "select title from bound_book")).containsExactly("Emma");
    }

    @TestOnAllDatabases
    void rowsOfOneClassAreOneBatch(Engine engine) {
        try (Session session = sessions.open()) {
            for (int number = 0; number < 30; number++) {
                session.add(new Atlas("m" + number, "a" + number, "1"));
            }
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from atlas")).containsExactly("31");
    }

    @TestOnAllDatabases
    void autoflushSeesAChangeInAnyOfTheTablesThatAreReadAndInNoOther(Engine engine) {
        try (Session session = sessions.open()) {
            Atlas maps = (Atlas) titled(session, "Maps");
            maps.title = "Charts";
            assertThat(session.query(JOURNAL).count()).isEqualTo(1);
            assertThat(session.isModified(maps)).isTrue();
            assertThat(session.query(BOOK).where(BOOK.title.eq("Charts")).exists())
                    .isTrue();
            assertThat(session.isModified(maps)).isFalse();
            session.add(new Journal("Science", true, LocalDate.of(1880, 7, 3)));
            assertThat(session.query(PUBLICATION).count()).isEqualTo(4);
        }
    }

    @TestOnAllDatabases
    void mergeRefreshExpireAndRollbackWorkOnTheTableOfTheClass(Engine engine) {
        Atlas detached;
        try (Session session = sessions.open()) {
            detached = (Atlas) titled(session, "Maps");
        }
        detached.title = "Charts";
        sessions.transaction(session -> session.merge(detached));
        try (Session session = sessions.open()) {
            Atlas maps = (Atlas) titled(session, "Charts");
            maps.pages = 7;
            maps.title = "None";
            session.rollback();
            assertThat(maps.title).isEqualTo("Charts");
            assertThat(maps.pages).isEqualTo(100);
            change(engine, "update atlas set pages = 101");
            session.refresh(maps);
            assertThat(maps.pages).isEqualTo(101);
            session.commit();
            change(engine, "update atlas set pages = 102");
            assertThat(session.isExpired(maps)).isTrue();
            assertThat(session.query(PUBLICATION).all()).contains(maps);
            assertThat(maps.pages).isEqualTo(102);
            session.commit();
            change(engine, "update atlas set pages = 103");
            session.expire(maps);
            assertThat(session.get(PUBLICATION, maps.id)).isSameAs(maps);
            assertThat(maps.pages).isEqualTo(103);
        }
    }

    @TestOnAllDatabases
    void F15_eachTableHasItsOwnUniqueValues(Engine engine) {
        sessions.transaction(session -> session.add(new Atlas("Emma's maps", "1", "2")));
        assertThat(rows(engine, "select isbn from atlas order by isbn")).containsExactly("1", "2");
        sessions.transaction(session -> {
            Book emma = (Book) titled(session, "Emma");
            Atlas maps = (Atlas) titled(session, "Maps");
            String isbn = emma.isbn;
            emma.isbn = maps.isbn;
            maps.isbn = "3";
            titled(session, "Emma's maps").title = isbn;
        });
        assertThat(rows(engine, "select isbn from bound_book")).containsExactly("2");
        assertThatThrownBy(() -> sessions.transaction(session -> session.add(new Atlas("more", "3", "2"))))
                .isInstanceOf(UniqueException.class);
    }

    @TestOnAllDatabases
    void streamReadsEachRowAsItsClass(Engine engine) {
        try (Session session = sessions.open();
                var all = session.query(PUBLICATION).orderBy(PUBLICATION.title.asc()).stream()) {
            assertThat(all.map(one -> one.getClass().getSimpleName())).containsExactly("Book", "Atlas", "Journal");
        }
    }
}
