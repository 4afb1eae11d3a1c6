package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.concrete.AtlasTable.ATLAS;
import static dev.alkahest.behaviour.session.concrete.BookTable.BOOK;
import static dev.alkahest.behaviour.session.concrete.JournalTable.JOURNAL;
import static dev.alkahest.behaviour.session.concrete.PublicationTable.PUBLICATION;
import static dev.alkahest.sql.RowLock.forUpdate;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.TimeoutException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Statements, plans, savepoints and listeners of classes each of which has a table with all of its columns. */
@KeepsTables
class ConcreteStatementTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConcreteMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Book("Emma", "1", 300),
                new Atlas("Maps", "2", "0.25"),
                new Journal("Nature", true, LocalDate.of(1869, 11, 4)))));
    }

    @TestOnAllDatabases
    void selectsReadAllClassesAndGroupThem(Engine engine) {
        try (Session session = sessions.open()) {
            List<Row> groups = session.execute(select(PUBLICATION.dtype, count(PUBLICATION.id))
                            .from(PUBLICATION)
                            .groupBy(PUBLICATION.dtype)
                            .orderBy(PUBLICATION.dtype.asc()))
                    .all();
            assertThat(groups)
                    .extracting(row -> row.get(PUBLICATION.dtype) + row.get(1))
                    .containsExactlyInAnyOrder("Atlas1", "Journal1", "it's a book1");
            assertThat(session.execute(select(JOURNAL.since).from(JOURNAL).where(JOURNAL.weekly.eq(true)))
                            .one()
                            .get(JOURNAL.since))
                    .isEqualTo("1869-11-04");
        }
    }

    @TestOnAllDatabases
    void U1_bulkStatementsChangeTheTableOfAClassWithoutOthersBelow(Engine engine) {
        try (Session session = sessions.open()) {
            Journal nature = session.query(JOURNAL).one();
            Atlas maps = session.query(ATLAS).one();
            session.execute(update(JOURNAL).set(JOURNAL.title, "Science").where(JOURNAL.weekly.eq(true)));
            assertThat(nature.title).isEqualTo("Science");
            assertThat(session.query(ATLAS).where(ATLAS.title.eq("Maps")).update(ATLAS.pages.to(7)))
                    .isEqualTo(1);
            assertThat(maps.pages).isEqualTo(7);
            session.execute(delete(ATLAS));
            assertThat(session.contains(maps)).isFalse();
            assertThat(session.contains(nature)).isTrue();
            session.execute(update(Table.named("journal").build()).set(JOURNAL.title, "Cell"));
            assertThat(session.isExpired(nature)).isTrue();
            session.commit();
        }
        assertThat(rows(engine, "select title from atlas")).isEmpty();
    }

    @TestOnAllDatabases
    void U1_bulkStatementsOfAClassWithOthersBelowAreRefused(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(BOOK).update(BOOK.pages.to(7)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            "bound_book stands for several tables: bound_book, atlas. No INSERT, UPDATE or DELETE can"
                                    + " change them at once: change objects in a session.");
            assertThatThrownBy(() -> session.execute(delete(PUBLICATION)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageStartingWith("publication stands for several tables: bound_book, journal, atlas.");
        }
    }

    @TestOnAllDatabases
    void planTellsTheTableOfEachClass(Engine engine) {
        try (Session session = sessions.open()) {
            session.query(PUBLICATION).where(ATLAS.scale.isNotNull()).one().title = "Charts";
            session.add(new Journal("Science", true, LocalDate.EPOCH));
            assertThat(session.planFlush().statements())
                    .extracting(statement -> statement.sql())
                    .containsExactlyInAnyOrder(
                            "UPDATE atlas SET title = ?, version = ? WHERE id = ? AND version = ?",
                            "INSERT INTO journal (id, title, version, publisher_id, weekly, since) VALUES (?, ?, ?, ?, ?,"
                                    + " ?)");
        }
    }

    @TestOnAllDatabases
    void R4_rollbackToASavepointPutsBackObjectsOfAllClasses(Engine engine) {
        try (Session session = sessions.open()) {
            List<Publication> all =
                    session.query(PUBLICATION).orderBy(PUBLICATION.title.asc()).all();
            try (var nested = session.beginNested()) {
                all.forEach(publication -> publication.title += "!");
                session.add(new Journal("Science", true, LocalDate.EPOCH));
                session.flush();
                session.delete(all.get(0));
                session.flush();
                nested.rollback();
            }
            assertThat(all).extracting(publication -> publication.title).containsExactly("Emma", "Maps", "Nature");
            session.commit();
            assertThat(session.query(PUBLICATION).count()).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void H1_listenerOfAClassHearsOfItsSubclassesAndOfNoOther(Engine engine) {
        List<String> heard = new ArrayList<>();
        EntityListener<Book> listener = new EntityListener<>() {
            @Override
            public void beforeUpdate(Book book) {
                heard.add(book.title);
                book.pages = 1;
            }
        };
        sessions.withListener(BOOK, listener)
                .transaction(
                        session -> session.query(PUBLICATION).all().forEach(publication -> publication.title += "!"));
        assertThat(heard).containsExactlyInAnyOrder("Emma!", "Maps!");
        assertThat(rows(engine, "select pages from atlas union all select pages from bound_book"))
                .containsExactly("1", "1");
    }

    @TestOnAllDatabases
    void G8_manyOfAllClassesAreMergedAtOnce(Engine engine) {
        List<Publication> detached;
        try (Session session = sessions.open()) {
            detached =
                    session.query(PUBLICATION).orderBy(PUBLICATION.title.asc()).all();
        }
        detached.forEach(publication -> publication.title += "!");
        sessions.transaction(session -> session.mergeAll(detached));
        assertThat(rows(
                        engine,
                        "select title from journal union all select title from atlas union all select title from"
                                + " bound_book order by 1"))
                .containsExactly("Emma!", "Maps!", "Nature!");
    }

    @TestOnAllDatabases
    void rowsOfSeveralTablesAreLockedOneByOneAlone(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS_OF_SUBQUERIES))
                .isTrue();
        try (Session session = sessions.open();
                Session other = sessions.open()) {
            assertThatThrownBy(() -> session.query(PUBLICATION).forUpdate().all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("FOR UPDATE locks no rows of publication")
                    .hasMessageContaining("refresh(object, RowLock.forUpdate())");
            Publication journal = session.query(PUBLICATION)
                    .where(PUBLICATION.title.eq("Nature"))
                    .one();
            session.refresh(journal, forUpdate());
            assertThatThrownBy(() ->
                            other.query(JOURNAL).lock(forUpdate().noWait()).all())
                    .isInstanceOf(TimeoutException.class);
            assertThat(session.query(ATLAS).forUpdate().all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void lockThatADatabaseWouldPassOverIsRefused(Engine engine) {
        assumeThat(engine.dialect().supports(Capability.ROW_LOCKS_OF_SUBQUERIES))
                .isFalse();
        try (Session session = sessions.open()) {
            Publication journal = session.query(JOURNAL).one();
            assertThatThrownBy(() -> session.query(JOURNAL).forUpdate().all())
                    .isInstanceOf(InvalidStatementException.class);
            assertThatThrownBy(() -> session.refresh(journal, forUpdate()))
                    .isInstanceOf(InvalidStatementException.class);
        }
    }
}
