package dev.alkahest.behaviour.session.wide;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.wide.FormTable.FORM;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class WideTest {

    private static final String SOME = "select c1, c61, c62, c63, c70, note, version from wide_form order by id";

    private SessionFactory sessions;
    private long id;

    /** A form that has its numbers in c1, c61, c62, c63 and c70: c61 is the 64th column of the table. */
    @BeforeEach
    void createRow(Engine engine) {
        sessions = SessionFactory.create(engine, new WideMappers());
        sessions.metadata().createAll(engine);
        Form form = form();
        sessions.transaction(session -> session.add(form));
        id = form.id;
    }

    private static Form form() {
        Form form = new Form();
        form.c1 = 1;
        form.c61 = 61;
        form.c62 = 62;
        form.c63 = 63;
        form.c70 = 70;
        form.note = "old";
        return form;
    }

    @TestOnAllDatabases
    void F18_columnsFromThe64thOnAreWrittenTogether() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            session.getOne(FORM, id).c66 = 6;
            log.take();
            session.flush();
            assertThat(log.take())
                    .singleElement()
                    .asString()
                    .startsWith("UPDATE wide_form SET version = ?, c61 = ?, c62 = ?, c63 = ?")
                    .contains("c70 = ?, note = ? WHERE");
            session.getOne(FORM, id).c60 = 6;
            session.flush();
            assertThat(log.take())
                    .singleElement()
                    .asString()
                    .startsWith("UPDATE wide_form SET version = ?, c60 = ? WHERE");
        }
    }

    @TestOnAllDatabases
    void F18_changesOnEitherSideOfThe64thAreWritten(Engine engine) {
        assertThat(rows(engine, SOME)).containsExactly("1|61|62|63|70|old|1");

        sessions.transaction(session -> {
            Form form = session.getOne(FORM, id);
            assertThat(List.of(form.c1, form.c61, form.c62, form.c63, form.c70)).containsExactly(1, 61, 62, 63, 70);
            form.c1 = null;
            form.c63 = 7;
        });
        assertThat(rows(engine, SOME)).containsExactly("null|61|62|7|70|old|2");
        sessions.transaction(session -> {
            Form form = session.getOne(FORM, id);
            form.c70 = null;
            form.former.set(form);
        });
        assertThat(rows(engine, SOME)).containsExactly("null|61|62|7|null|old|3");
        assertThat(rows(engine, "select former_id from wide_form")).containsExactly("" + id);
    }

    @TestOnAllDatabases
    void F18_aChangeFromThe64thOnThatIsTakenBackSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            form.c70 = 7;
            form.note = "new";
            form.c70 = 70;
            form.note = "old";
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F18_rowsOfDifferentColumnsKeepTheirValuesApart(Engine engine) {
        Form other = form();
        sessions.transaction(session -> session.add(other));

        sessions.transaction(session -> {
            session.getOne(FORM, id).c62 = 1;
            session.getOne(FORM, other.id).c70 = 2;
        });
        assertThat(rows(engine, SOME)).containsExactly("1|61|1|63|70|old|2", "1|61|62|63|2|old|2");
    }

    @TestOnAllDatabases
    void D2_rollbacksPutBackWhatIsFromThe64thOn(Engine engine) {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            form.c70 = 1;
            try (NestedTransaction nested = session.beginNested()) {
                form.c69 = 2;
                form.note = "new";
                session.flush();
                nested.rollback();
            }
            assertThat(form.c69).isNull();
            assertThat(form.note).isEqualTo("old");
            assertThat(form.c70).isEqualTo(1);
            session.rollback();
            assertThat(form.c70).isEqualTo(70);
            session.commit();
        }
        assertThat(rows(engine, SOME)).containsExactly("1|61|62|63|70|old|1");
    }

    @TestOnAllDatabases
    void G3_mergeCopiesWhatIsFromThe64thOn(Engine engine) {
        Form sent = form();
        sent.id = id;
        sent.c70 = 7;
        sent.note = null;
        sessions.transaction(session -> session.merge(sent));

        assertThat(rows(engine, SOME)).containsExactly("1|61|62|63|7|null|2");
    }

    @TestOnAllDatabases
    void S9_historyTellsWhatHasChangedFromThe64thOn() {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            form.c70 = 7;
            assertThat(session.history(form, FORM.c70).deleted()).containsExactly(70);
            assertThat(session.history(form, FORM.c69).hasChanges()).isFalse();
            assertThat(session.changes(form).toString().lines())
                    .containsExactly("Form with key " + id + " is PERSISTENT and has changed:", "  c70: 70 -> 7");
        }
    }

    @TestOnAllDatabases
    void E2_oneOfThoseFromThe64thOnIsNotExpiredWithoutTheOthers() {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            form.c60 = 6;
            form.c69 = 6;
            assertThatThrownBy(() -> session.expire(form, FORM.c70))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "expire() of an attribute of a Form: wide_form.c70 is one of the columns from the 64th of its table"
                                    + " on, which are written together: expire the whole object.");
            session.expire(form, FORM.c60);
            assertThat(form.c60).isNull();
            assertThat(form.c69).isEqualTo(6);
        }
    }

    @TestOnAllDatabases
    void I3_expiredObjectTakesTheRowAndKeepsItsChangesOnEitherSideOfThe64th(Engine engine) {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            session.commit();
            change(engine, "update wide_form set c1 = 100, c63 = 100, c70 = 100");
            form.c60 = 6;
            form.c62 = 6;
            session.withoutAutoflush(() -> session.query(FORM).all());
            assertThat(form.c1).isEqualTo(100);
            assertThat(form.c60).isEqualTo(6);
            assertThat(form.c62).isEqualTo(6);
            session.commit();
        }
        assertThat(rows(engine, "select c1, c60, c62 from wide_form")).containsExactly("100|6|6");
    }

    @TestOnAllDatabases
    void U1_aStatementSetsWhatIsFromThe64thOn(Engine engine) {
        try (Session session = sessions.open()) {
            Form form = session.getOne(FORM, id);
            session.execute(update(FORM).set(FORM.c70, FORM.c70.plus(1)).set(FORM.note, "bulk"));
            assertThat(form.c70).isEqualTo(71);
            assertThat(form.note).isEqualTo("bulk");
            assertThat(form.c62).isEqualTo(62);
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(rows(engine, SOME)).containsExactly("1|61|62|63|71|bulk|1");
    }

    @TestOnAllDatabases
    void F20_newObjectInAnOldRowHasItsOwnValuesFromThe64thOn(Engine engine) {
        sessions.transaction(session -> {
            session.delete(session.getOne(FORM, id));
            Form form = new Form();
            form.id = id;
            form.c69 = 9;
            session.add(form);
        });
        assertThat(rows(engine, "select c1, c62, c69, c70, note from wide_form"))
                .containsExactly("null|null|9|null|null");
    }

    @TestOnAllDatabases
    void F26_anUpsertWritesWhatIsFromThe64thOn(Engine engine) {
        Form form = new Form();
        form.id = id;
        form.c69 = 9;
        sessions.transaction(session -> session.upsert(form));

        assertThat(rows(engine, "select c1, c62, c69, c70, note from wide_form"))
                .containsExactly("null|null|9|null|null");
    }
}
