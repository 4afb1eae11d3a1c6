package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.filter.DocumentTable.DOCUMENT;
import static dev.alkahest.behaviour.filter.FolderTable.FOLDER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.lazy;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Select;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class FilterTest {

    private SessionFactory sessions;
    private long ownId;
    private long foreignId;

    @BeforeEach
    void createTables(Engine engine) {
        Tenant.become("a");
        sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        Document own = new Document("own");
        Document foreign = new Document("foreign", "b");
        sessions.transaction(session ->
                session.addAll(List.of(new Folder("both", own, foreign), new Folder("b's", new Document("x", "b")))));
        ownId = own.id;
        foreignId = foreign.id;
    }

    @AfterEach
    void beTenantOfOthers() {
        Tenant.become("a");
    }

    private static List<String> titles(List<Document> documents) {
        return documents.stream().map(document -> document.title).toList();
    }

    @TestOnAllDatabases
    void queriesLeaveOutWhatTheFilterDoes() {
        try (Session session = sessions.open()) {
            assertThat(titles(session.query(DOCUMENT).all())).containsExactly("own");
            assertThat(session.query(DOCUMENT).count()).isEqualTo(1);
            assertThat(session.query(DOCUMENT).where(DOCUMENT.title.eq("x")).exists())
                    .isFalse();
            assertThat(session.execute(select(count(DOCUMENT.id)).from(DOCUMENT))
                            .one()
                            .get(0))
                    .isEqualTo(1L);
        }
    }

    @TestOnAllDatabases
    void selectThatNamesNoTableLeavesOutWhatTheFilterDoes() {
        try (Session session = sessions.open()) {
            assertThat(session.execute(select(DOCUMENT.title)).all())
                    .extracting(row -> row.get(DOCUMENT.title))
                    .containsExactly("own");
            assertThat(session.query(FOLDER)
                            .where(FOLDER.id.in(select(DOCUMENT.folder().id)))
                            .count())
                    .isEqualTo(1);
            assertThat(session.execute(select(count(DOCUMENT.id)).withoutFilters())
                            .one()
                            .get(0))
                    .isEqualTo(3L);
        }
    }

    @TestOnAllDatabases
    void filterIsAskedForByEachStatementOfAColumnATableOrAPath() {
        FolderTable folderOf = DOCUMENT.folder();
        try (Session session = sessions.open()) {
            for (String tenant : List.of("a", "b", "a")) {
                Tenant.become(tenant);
                List<String> seen = tenant.equals("a") ? List.of("own") : List.of("foreign", "x");
                assertThat(titlesIn(session, select(DOCUMENT.title))).containsExactlyInAnyOrderElementsOf(seen);
                assertThat(titlesIn(session, selectFrom(DOCUMENT))).containsExactlyInAnyOrderElementsOf(seen);
                assertThat(titlesIn(session, select(DOCUMENT.title).where(DOCUMENT.id.gt(0L))))
                        .containsExactlyInAnyOrderElementsOf(seen);
                assertThat(session.execute(select(folderOf.id)).all()).hasSameSizeAs(seen);
            }
        }
    }

    private static List<String> titlesIn(Session session, Select select) {
        return session.execute(select).all().stream()
                .map(row -> row.get(DOCUMENT.title))
                .toList();
    }

    @TestOnAllDatabases
    void filterIsAskedForEachTime() {
        Tenant.become("b");
        try (Session session = sessions.open()) {
            assertThat(titles(session.query(DOCUMENT)
                            .orderBy(DOCUMENT.title.asc())
                            .all()))
                    .containsExactly("foreign", "x");
        }
    }

    @TestOnAllDatabases
    void getFindsNoRowThatTheFilterLeavesOut() {
        try (Session session = sessions.open()) {
            assertThat(session.get(DOCUMENT, foreignId)).isNull();
            assertThat(session.get(DOCUMENT, ownId)).isNotNull();
        }
    }

    @TestOnAllDatabases
    void relationshipsLeaveOutWhatTheFilterDoesWhateverTheStrategy() {
        for (LoadOption option : List.of(
                joined(FOLDER.documents()),
                selectin(FOLDER.documents()),
                subquery(FOLDER.documents()),
                lazy(FOLDER.documents()))) {
            try (Session session = sessions.open()) {
                List<Folder> folders = session.query(FOLDER)
                        .orderBy(FOLDER.id.asc())
                        .options(option)
                        .all();
                assertThat(titles(folders.get(0).documents)).containsExactly("own");
                assertThat(folders.get(1).documents).isEmpty();
            }
        }
    }

    @TestOnAllDatabases
    void joinsAndQuestionsLeaveOutWhatTheFilterDoes() {
        try (Session session = sessions.open()) {
            assertThat(session.query(FOLDER).where(FOLDER.documents().any()).count())
                    .isEqualTo(1);
            assertThat(session.query(FOLDER).join(FOLDER.documents()).count()).isEqualTo(1);
            assertThat(session.execute(select(FOLDER.name, count(DOCUMENT.id))
                                    .from(FOLDER)
                                    .leftJoin(FOLDER.documents())
                                    .groupBy(FOLDER.name)
                                    .orderBy(FOLDER.name.asc()))
                            .all())
                    .extracting(row -> row.get(1))
                    .containsExactly(0L, 1L);
        }
    }

    @TestOnAllDatabases
    void withoutFiltersOfAQueryFindsAll() {
        try (Session session = sessions.open()) {
            assertThat(session.query(DOCUMENT).withoutFilters().count()).isEqualTo(3);
            assertThat(session.query(FOLDER)
                            .where(FOLDER.documents().any())
                            .withoutFilters()
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(FOLDER)
                            .withoutFilters()
                            .where(FOLDER.documents().any(DOCUMENT.title.eq("x")))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(FOLDER)
                            .withoutFilters()
                            .where(FOLDER.name.eq("both"))
                            .options(joined(FOLDER.documents()))
                            .one()
                            .documents)
                    .hasSize(2);
        }
    }

    @TestOnAllDatabases
    void sessionsWithoutFiltersReadAll() {
        try (Session session = sessions.withoutFilters().open()) {
            assertThat(session.query(DOCUMENT).count()).isEqualTo(3);
            assertThat(session.get(DOCUMENT, foreignId)).isNotNull();
            assertThat(session.query(FOLDER).where(FOLDER.name.eq("both")).one().documents)
                    .hasSize(2);
            assertThat(session.execute(select(count(DOCUMENT.id)).from(DOCUMENT))
                            .one()
                            .get(0))
                    .isEqualTo(3L);
        }
    }

    @TestOnAllDatabases
    void refreshReadsAnObjectThatTheFilterLeavesOut() {
        try (Session session = sessions.open()) {
            Document foreign = session.query(DOCUMENT)
                    .where(DOCUMENT.id.eq(foreignId))
                    .withoutFilters()
                    .one();
            session.refresh(foreign);
            assertThat(foreign.title).isEqualTo("foreign");
        }
    }

    @TestOnAllDatabases
    void I4_getFindsAnObjectOfTheSessionThatTheFilterLeavesOutOnceItHasExpired() {
        try (Session session = sessions.open()) {
            Document moved = session.getOne(DOCUMENT, ownId);
            moved.tenant = "b";
            session.commit();
            assertThat(session.get(DOCUMENT, ownId)).isSameAs(moved);
            assertThat(session.isExpired(moved)).isFalse();
        }
    }

    @TestOnAllDatabases
    void G1_mergeFindsAnObjectOfTheSessionThatTheFilterLeavesOutOnceItHasExpired() {
        try (Session session = sessions.open()) {
            Document moved = session.getOne(DOCUMENT, ownId);
            moved.tenant = "b";
            session.commit();
            Document sent = new Document("sent", "b");
            sent.id = ownId;
            assertThat(session.merge(sent)).isSameAs(moved);
            session.commit();
            assertThat(moved.title).isEqualTo("sent");
        }
    }

    @TestOnAllDatabases
    void queryThatUpdatesChangesWhatItFinds(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(DOCUMENT).update(DOCUMENT.title.to("new"))).isEqualTo(1);
            session.commit();
        }
        assertThat(rows(engine, "select title from filter_document order by id"))
                .containsExactlyInAnyOrder("new", "foreign", "x");
    }
}
