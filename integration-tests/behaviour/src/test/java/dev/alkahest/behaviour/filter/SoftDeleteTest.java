package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.filter.DocumentTable.DOCUMENT;
import static dev.alkahest.behaviour.filter.FolderTable.FOLDER;
import static dev.alkahest.behaviour.filter.MachineDrillTable.MACHINE_DRILL;
import static dev.alkahest.behaviour.filter.MachineTable.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class SoftDeleteTest {

    private SessionFactory sessions;
    private long folderId;
    private long documentId;

    @BeforeEach
    void createTables(Engine engine) {
        Tenant.become("a");
        sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        Document first = new Document("first");
        first.keywords.add(new Keyword());
        Folder folder = new Folder("f", first, new Document("second"));
        sessions.transaction(session -> session.add(folder));
        folderId = folder.id;
        documentId = first.id;
    }

    private void delete() {
        sessions.transaction(session -> session.delete(session.getOne(DOCUMENT, documentId)));
    }

    @TestOnAllDatabases
    void F25_deletedRowIsMarkedAndNotReadAnyMore(Engine engine) {
        delete();

        assertThat(rows(engine, "select version from filter_document where deleted_at is not null"))
                .containsExactly("2");
        try (Session session = sessions.open()) {
            assertThat(session.get(DOCUMENT, documentId)).isNull();
            assertThat(session.query(DOCUMENT).count()).isEqualTo(1);
            assertThat(session.getOne(FOLDER, folderId).documents).hasSize(1);
            assertThat(session.query(DOCUMENT).withoutFilters().count()).isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void F25_whatHasChangedIsWrittenWithTheMark(Engine engine) {
        try (Session session = sessions.open()) {
            Document document = session.getOne(DOCUMENT, documentId);
            document.title = "last";
            document.folder.set(null);
            session.delete(document);
            assertThat(session.planFlush().statements())
                    .anySatisfy(statement -> assertThat(statement.columns()).contains("title", "deleted_at"));
            session.commit();
        }
        assertThat(rows(engine, "select title, folder_id, version from filter_document where deleted_at is not null"))
                .containsExactly("last|" + folderId + "|2");
    }

    @TestOnAllDatabases
    void F25_H1_whatAListenerSetsBeforeADeletionIsWrittenWithTheMark(Engine engine) {
        SessionFactory listening = sessions.withListener(DOCUMENT, new EntityListener<Document>() {
            @Override
            public void beforeDelete(Document document) {
                document.title = "deleted by me";
            }
        });
        listening.transaction(session -> session.delete(session.getOne(DOCUMENT, documentId)));
        assertThat(rows(engine, "select title from filter_document where deleted_at is not null"))
                .containsExactly("deleted by me");
    }

    @TestOnAllDatabases
    void F25_R1_rollbackTakesBackWhatWasWrittenWithTheMark(Engine engine) {
        try (Session session = sessions.open()) {
            Document document = session.getOne(DOCUMENT, documentId);
            document.title = "last";
            session.delete(document);
            session.flush();
            session.rollback();
            assertThat(document.title).isEqualTo("first");
            assertThat(session.stateOf(document)).isEqualTo(ObjectState.PERSISTENT);
        }
        assertThat(rows(engine, "select count(*) from filter_document where title = 'last'"))
                .containsExactly("0");
    }

    @TestOnAllDatabases
    void F25_objectOfAMarkedRowIsDeleted() {
        try (Session session = sessions.open()) {
            Document document = session.getOne(DOCUMENT, documentId);
            session.delete(document);
            session.flush();
            assertThat(session.stateOf(document)).isEqualTo(ObjectState.DELETED);
            assertThat(document.deletedAt).isNotNull();
            assertThat(session.get(DOCUMENT, documentId)).isNull();
            session.rollback();
            assertThat(session.stateOf(document)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(document.deletedAt).isNull();
            assertThat(document.version).isEqualTo(1);
            assertThat(session.get(DOCUMENT, documentId)).isSameAs(document);
        }
    }

    @TestOnAllDatabases
    void F25_cascadesMarkAndLinksAreDeleted(Engine engine) {
        sessions.transaction(session -> session.delete(session.getOne(FOLDER, folderId)));

        assertThat(rows(engine, "select count(*) from filter_folder where deleted = true"))
                .containsExactly("1");
        assertThat(rows(engine, "select count(*) from filter_document where deleted_at is not null"))
                .containsExactly("2");
        assertThat(rows(engine, "select count(*) from filter_document_keyword")).containsExactly("0");
        assertThat(rows(engine, "select count(*) from filter_keyword")).containsExactly("1");
    }

    @TestOnAllDatabases
    void F25_orphanIsMarked(Engine engine) {
        sessions.transaction(
                session -> session.getOne(FOLDER, folderId).documents.remove(0));

        assertThat(rows(engine, "select count(*) from filter_document where deleted_at is not null"))
                .containsExactly("1");
    }

    @TestOnAllDatabases
    void V1_markOfAnotherVersionRaises(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Document document = session.getOne(DOCUMENT, documentId);
            session.commit();
            change(engine, "update filter_document set version = 7");
            session.delete(document);
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
        }
    }

    @TestOnAllDatabases
    void referenceToAMarkedRowLoadsNothingAndIsNotEmptied(Engine engine) {
        change(engine, "update filter_folder set deleted = true");
        for (LoadOption option : List.of(LoadOption.lazy(DOCUMENT.folder()), LoadOption.joined(DOCUMENT.folder()))) {
            try (Session session = sessions.open()) {
                Document document = session.query(DOCUMENT)
                        .where(
                                DOCUMENT.id.eq(documentId),
                                DOCUMENT.folder().name.eq("f"))
                        .options(option)
                        .one();
                assertThat(document.folder.get()).isNull();
                document.title += "!";
                session.commit();
            }
        }
        assertThat(rows(engine, "select title, folder_id from filter_document where id = " + documentId))
                .containsExactly("first!!|" + folderId);
    }

    @TestOnAllDatabases
    void markedObjectCanComeBack(Engine engine) {
        delete();
        try (Session session = sessions.withoutFilters().open()) {
            session.getOne(DOCUMENT, documentId).deletedAt = null;
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(session.get(DOCUMENT, documentId)).isNotNull();
        }
    }

    @TestOnAllDatabases
    void planFlushTellsOfMarks() {
        try (Session session = sessions.open()) {
            session.delete(session.getOne(DOCUMENT, documentId));
            assertThat(session.planFlush().toString())
                    .contains("Document, 1 row, deleted")
                    .contains("UPDATE filter_document SET deleted_at = ?, version = ? WHERE id = ? AND version = ?");
        }
    }

    @TestOnAllDatabases
    void classesOfAHierarchyShareTheMark(Engine engine) {
        sessions.transaction(
                session -> session.addAll(List.of(new Machine.Drill(), new Machine.Saw(), new Machine.Drill())));
        sessions.transaction(session -> {
            session.delete(session.query(MACHINE_DRILL).first().orElseThrow());
            session.flush();
            assertThat(session.query(MACHINE).count()).isEqualTo(2);
            assertThat(session.query(MACHINE_DRILL).count()).isEqualTo(1);
        });
        assertThat(rows(engine, "select count(*) from filter_drill")).containsExactly("2");
        assertThat(rows(engine, "select count(*) from filter_machine where scrapped is not null"))
                .containsExactly("1");
    }
}
