package dev.alkahest.behaviour.session.passive;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.passive.CabinetTable.CABINET;
import static dev.alkahest.behaviour.session.passive.FolderTable.FOLDER;
import static dev.alkahest.behaviour.session.passive.NoteTable.NOTE;
import static dev.alkahest.behaviour.session.passive.SheetTable.SHEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ForeignKeyException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@Needs(Capability.KEY_CASCADES)
@KeepsTables
class PassiveTest {

    private SessionFactory sessions;

    /** A folder with three sheets and two notes. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new PassiveMappers());
        sessions.metadata().createAll(engine);
        Folder folder = new Folder("taxes");
        folder.sheets.addAll(List.of(new Sheet(), new Sheet(), new Sheet()));
        folder.notes.addAll(List.of(new Note(), new Note()));
        sessions.transaction(session -> session.add(folder));
    }

    private static String counts(Engine engine) {
        return rows(engine, "select count(*) from passive_folder") + " folders "
                + rows(engine, "select count(*) from passive_sheet") + " sheets "
                + rows(engine, "select count(*) from passive_note where folder_name is null") + " free notes";
    }

    @TestOnAllDatabases
    void C4_unloadedObjectsAreLeftToTheDatabase(Engine engine) {
        try (Session session = sessions.open()) {
            Folder folder = session.getOne(FOLDER, "taxes");
            assertThat(SentStatements.in(engine, () -> {
                        session.delete(folder);
                        session.flush();
                    }))
                    .isEqualTo(1);
            session.commit();
        }
        assertThat(counts(engine)).isEqualTo("[0] folders [0] sheets [2] free notes");
    }

    @TestOnAllDatabases
    void C4_R1_rollbackShowsAgainWhatWasReadAsEmptied(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(session.getOne(FOLDER, "taxes"));
            session.flush();
            Note note = session.query(NOTE).all().get(0);
            assertThat(note.folder.get()).isNull();
            session.rollback();
            assertThat(note.folder.get()).isSameAs(session.getOne(FOLDER, "taxes"));
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            session.commit();
        }
        assertThat(counts(engine)).isEqualTo("[1] folders [3] sheets [0] free notes");
    }

    @TestOnAllDatabases
    void C4_R4_rollbackToASavepointShowsAgainWhatWasReadAsEmptied(Engine engine) {
        try (Session session = sessions.open()) {
            Folder taxes = session.getOne(FOLDER, "taxes");
            try (NestedTransaction nested = session.beginNested()) {
                session.delete(taxes);
                session.flush();
                session.nested(() -> assertThat(session.query(NOTE).all())
                        .allSatisfy(note -> assertThat(note.folder.get()).isNull()));
                nested.rollback();
            }
            assertThat(session.query(NOTE).all())
                    .hasSize(2)
                    .allSatisfy(note -> assertThat(note.folder.get()).isSameAs(taxes));
            session.commit();
        }
        assertThat(counts(engine)).isEqualTo("[1] folders [3] sheets [0] free notes");
    }

    @TestOnAllDatabases
    void C4_loadedObjectsAreDeletedAndEmptiedBySession(Engine engine) {
        try (Session session = sessions.open()) {
            Folder folder = session.getOne(FOLDER, "taxes");
            touch(folder.sheets);
            touch(folder.notes);
            Note note = folder.notes.get(0);
            session.delete(folder);
            assertThat(session.deleted()).hasSize(4);
            session.commit();
            assertThat(note.folder.get()).isNull();
        }
        assertThat(counts(engine)).isEqualTo("[0] folders [0] sheets [2] free notes");
    }

    @TestOnAllDatabases
    void C10_changedKeyIsCarriedOnByTheDatabaseAndShownByWhatIsLoaded(Engine engine) {
        try (Session session = sessions.open()) {
            Folder folder = session.getOne(FOLDER, "taxes");
            Note note = session.query(NOTE).orderBy(NOTE.id.asc()).first().orElseThrow();
            folder.name = "2026";
            session.flush();
            assertThat(note.folder.get()).isSameAs(folder);
            assertThat(session.get(FOLDER, "2026")).isSameAs(folder);
            assertThat(session.query(SHEET).where(SHEET.folderName.eq("2026")).count())
                    .isEqualTo(3);
            session.commit();
            assertThat(note.folder.get()).isSameAs(folder);
        }
        assertThat(rows(engine, "select distinct folder_name from passive_sheet"))
                .containsExactly("2026");
        assertThat(rows(engine, "select distinct folder_name from passive_note"))
                .containsExactly("2026");
    }

    @TestOnAllDatabases
    void C10_loadedMembersAgreeWithTheNewKeyAndNeedNoFurtherFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Folder folder = session.getOne(FOLDER, "taxes");
            touch(folder.sheets);
            touch(folder.notes);
            folder.name = "2026";
            session.flush();
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(counts(engine)).isEqualTo("[1] folders [3] sheets [0] free notes");
        assertThat(rows(engine, "select distinct folder_name from passive_note"))
                .containsExactly("2026");
    }

    @TestOnAllDatabases
    void D11_changedKeyIsRefusedWhereRowsReferToItAndNothingCarriesItOn(Engine engine) {
        sessions.transaction(session -> {
            Cabinet cabinet = new Cabinet("oak");
            cabinet.drawers.add(new Drawer());
            session.add(cabinet);
        });
        assertThatThrownBy(() -> sessions.transaction(session -> session.getOne(CABINET, "oak").name = "elm"))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("Cabinet");
        assertThat(rows(
                        engine,
                        "select name, cabinet_name from passive_cabinet join passive_drawer on name = cabinet_name"))
                .containsExactly("oak|oak");
    }
}
