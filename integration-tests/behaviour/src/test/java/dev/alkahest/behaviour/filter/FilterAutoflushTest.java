package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.filter.DocumentTable.DOCUMENT;
import static dev.alkahest.behaviour.filter.FolderTable.FOLDER;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What a filter reads is flushed before what it filters is read. */
@KeepsTables
class FilterAutoflushTest {

    private SessionFactory sessions;
    private long document;
    private long folder;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        Folder open = new Folder("open", new Document("plan"), new Document("letter"));
        sessions.transaction(session -> session.add(open));
        folder = open.id;
        document = open.documents.get(0).id;
    }

    @TestOnAllDatabases
    void D3_getFlushesTheTablesOfFilters() {
        try (Session session = sessions.open()) {
            session.add(new Seal("plan"));
            assertThat(session.get(DOCUMENT, document)).isNull();
        }
    }

    @TestOnAllDatabases
    void D3_lazyLoadFlushesTheTablesOfFilters() {
        try (Session session = sessions.open()) {
            Folder open = session.getOne(FOLDER, folder);
            session.add(new Seal("plan"));
            assertThat(open.documents).extracting(found -> found.title).containsExactly("letter");
        }
    }

    @TestOnAllDatabases
    void D3_eagerLoadFlushesTheTablesOfFilters() {
        for (var option : List.of(selectin(FOLDER.documents()), joined(FOLDER.documents()))) {
            try (Session session = sessions.open()) {
                session.add(new Seal("plan"));
                Folder open = session.query(FOLDER).options(option).one();
                assertThat(open.documents).extracting(found -> found.title).containsExactly("letter");
            }
        }
    }

    @TestOnAllDatabases
    void D3_unfilteredSessionsFlushNothingForFilters() {
        try (Session session = sessions.withoutFilters().open();
                SqlLog log = SqlLog.open()) {
            session.add(new Seal("plan"));
            assertThat(session.get(DOCUMENT, document)).isNotNull();
            assertThat(log.take()).noneMatch(text -> text.startsWith("INSERT"));
        }
    }

    @TestOnAllDatabases
    void D3_refreshOfAnObjectThatAFilterLeavesOutFlushesNothingForIt() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Document plan = session.getOne(DOCUMENT, document);
            session.add(new Seal("plan"));
            log.take();
            session.refresh(plan);
            assertThat(plan.title).isEqualTo("plan");
            assertThat(log.take()).noneMatch(text -> text.contains("filter_seal") && text.startsWith("SELECT"));
        }
    }
}
