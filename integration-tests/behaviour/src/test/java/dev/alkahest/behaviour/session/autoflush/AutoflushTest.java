package dev.alkahest.behaviour.session.autoflush;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.autoflush.LabelTable.LABEL;
import static dev.alkahest.behaviour.session.autoflush.ProjectTable.PROJECT;
import static dev.alkahest.behaviour.session.autoflush.TaskTable.TASK;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.Query;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.Sql;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class AutoflushTest {

    private static final ComparableExpression<Long> TASKS = Sql.result("tasks", ColumnTypes.int64());

    private SessionFactory sessions;

    /** Two projects, A with the tasks 1 and 2, and B without; the label red on A. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new AutoflushMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Project a = new Project("A");
            a.tasks.add(new Task("1"));
            a.tasks.add(new Task("2"));
            a.labels.add(new Label("red"));
            session.add(a);
            session.add(new Project("B"));
        });
    }

    private static Project project(Session session, String name) {
        return session.query(PROJECT).where(PROJECT.name.eq(name)).one();
    }

    private static Task task(Session session, String text) {
        return session.query(TASK).where(TASK.text.eq(text)).one();
    }

    @TestOnAllDatabases
    void A1_allChangesAreFlushedBeforeATextThatMayReadAnyTable(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").labels.add(new Label("blue"));
            task(session, "1").text = "3";
            assertThat(session.execute(Sql.text("SELECT count(*) AS tasks FROM " + TASK.name() + " WHERE text = :text")
                                    .bind("text", "3")
                                    .columns(TASKS))
                            .one()
                            .get(TASKS))
                    .isEqualTo(1L);
            project(session, "B").labels.add(new Label("green"));
            assertThat(session.query(TASK)
                            .where(Sql.text("(SELECT count(*) FROM " + LABEL.name() + ") = :labels")
                                    .bind("labels", 3)
                                    .asCondition())
                            .all())
                    .hasSize(2);
        }
    }

    @TestOnAllDatabases
    void T11_readOnlySessionRunsTextsThatRead(Engine engine) {
        try (Session session = sessions.withReadOnly(true).open()) {
            assertThat(session.execute(Sql.text("SELECT count(*) AS tasks FROM " + TASK.name())
                                    .columns(TASKS))
                            .one()
                            .get(TASKS))
                    .isEqualTo(2L);
            assertThatThrownBy(() -> session.execute(
                            Sql.text("DELETE FROM " + TASK.name()).statement()))
                    .isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases
    void A1_autoflushIsOnByDefault(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            assertThat(session.query(PROJECT).where(PROJECT.name.eq("C")).all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void A1_autoflushCanBeSuspendedForABlock(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            session.withoutAutoflush(() -> assertThat(
                            session.query(PROJECT).where(PROJECT.name.eq("C")).all())
                    .isEmpty());
            assertThat(session.query(PROJECT).where(PROJECT.name.eq("C")).all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void A1_autoflushCanBeLeftOutForAQuery(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            Query<Project> named =
                    session.query(PROJECT).where(PROJECT.name.eq("C")).withoutAutoflush();
            assertThat(named.all()).isEmpty();
            assertThat(named.first()).isEmpty();
            assertThat(named.count()).isZero();
            assertThat(named.exists()).isFalse();
            try (Stream<Project> projects = named.stream()) {
                assertThat(projects).isEmpty();
            }
            assertThat(session.query(PROJECT).where(PROJECT.name.eq("C")).all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void A1_autoflushCanBeTurnedOff(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            project(session, "A").name = "C";
            assertThat(session.query(PROJECT).where(PROJECT.name.eq("C")).all()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void A2_countExistsAndStreamSeeChanges(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Project("C"));
            assertThat(session.query(PROJECT).count()).isEqualTo(3);
            session.add(new Project("D"));
            assertThat(session.query(PROJECT).where(PROJECT.name.eq("D")).exists())
                    .isTrue();
            session.add(new Project("E"));
            try (Stream<Project> projects = session.query(PROJECT).stream()) {
                assertThat(projects).hasSize(5);
            }
        }
    }

    @TestOnAllDatabases
    void A2_coreStatementsSeeChanges(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            assertThat(session.execute(Sql.select(PROJECT.name).orderBy(PROJECT.name.asc()))
                            .map(row -> row.get(PROJECT.name)))
                    .containsExactly("B", "C");
        }
    }

    @TestOnAllDatabases
    void A2_coreUpdatesMeetWhatWasChangedBefore(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            int changed = session.execute(
                            Sql.update(PROJECT).set(PROJECT.name, "D").where(PROJECT.name.eq("C")))
                    .rowCount();
            assertThat(changed).isEqualTo(1);
            session.commit();
        }
        assertThat(rows(engine, "select name from project order by name")).containsExactly("B", "D");
    }

    @TestOnAllDatabases
    void A2_lazyCollectionSeesChanges(Engine engine) {
        try (Session session = sessions.open()) {
            Project b = project(session, "B");
            Task task = new Task("3");
            task.project = b;
            session.add(task);
            assertThat(b.tasks).containsExactly(task);
        }
    }

    @TestOnAllDatabases
    void A2_refreshFlushesFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Project a = project(session, "A");
            a.name = "C";
            session.refresh(a);
            assertThat(a.name).isEqualTo("C");
        }
    }

    @TestOnAllDatabases
    void A2_lookupOfMergeFlushesFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Label blue = new Label("blue");
            session.add(blue);
            Label merged = session.merge(new Label("blue"));
            assertThat(merged).isSameAs(blue);
            session.commit();
        }
        assertThat(rows(engine, "select name from label order by name")).containsExactly("blue", "red");
    }

    @TestOnAllDatabases
    void A3_getAnsweredByTheIdentityMapDoesNotFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Project a = project(session, "A");
            session.add(new Project("C"));
            assertThat(SentStatements.in(engine, () -> session.get(PROJECT, a.id)))
                    .isZero();
            assertThat(session.pending()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void A4_autoflushWritesEverythingOnceThereIsAReason(Engine engine) {
        try (Session session = sessions.open()) {
            Project a = project(session, "A");
            a.name = "C";
            Label blue = new Label("blue");
            session.add(blue);
            session.query(PROJECT).all();
            assertThat(session.stateOf(blue)).isEqualTo(ObjectState.PERSISTENT);
        }
    }

    @TestOnAllDatabases
    void A5_commitFlushesWhateverTheMode(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            project(session, "A").name = "C";
            session.commit();
        }
        assertThat(rows(engine, "select name from project order by name")).containsExactly("B", "C");
    }

    @TestOnAllDatabases
    void A6_errorOfAnAutoflushSaysSoAndHowToSuspendIt(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Task("1"));
            assertThatThrownBy(() -> session.query(TASK).all())
                    .isInstanceOf(UniqueException.class)
                    .satisfies(error -> assertThat(error.getSuppressed())
                            .singleElement()
                            .satisfies(note -> assertThat(note)
                                    .hasMessageContaining("autoflush")
                                    .hasMessageContaining("withoutAutoflush")));
        }
    }

    @TestOnAllDatabases
    void D3_queryOfTablesWithoutChangesDoesNotFlush(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            assertThat(SentStatements.in(engine, () -> session.query(LABEL).all()))
                    .isEqualTo(1);
            assertThat(session.dirty()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void D3_queryOfATableWithChangesFlushes(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            assertThat(SentStatements.in(engine, () -> session.query(PROJECT).all()))
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void D3_tablesJoinedByAPathCount(Engine engine) {
        try (Session session = sessions.open()) {
            project(session, "A").name = "C";
            assertThat(session.query(TASK).where(TASK.project().name.eq("C")).count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void D3_tablesOfSubqueriesCount(Engine engine) {
        try (Session session = sessions.open()) {
            task(session, "1").text = "3";
            assertThat(session.query(PROJECT)
                            .where(PROJECT.tasks().any(TASK.text.eq("3")))
                            .count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void D3_newPairCountsForItsAssociationTable(Engine engine) {
        try (Session session = sessions.open()) {
            Project b = project(session, "B");
            b.labels.add(session.get(LABEL, "red"));
            assertThat(session.query(PROJECT)
                            .where(PROJECT.labels().any(LABEL.name.eq("red")))
                            .count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void D3_replacedCollectionCountsForTheTableOfItsMembers(Engine engine) {
        try (Session session = sessions.open()) {
            Project a = project(session, "A");
            a.tasks = new ArrayList<>(List.of(task(session, "1")));
            assertThat(session.query(TASK).where(TASK.projectId.isNull()).all())
                    .extracting(task -> task.text)
                    .containsExactly("2");
        }
    }

    @TestOnAllDatabases
    void D3_replacedCollectionCountsForItsAssociationTable(Engine engine) {
        try (Session session = sessions.open()) {
            Project a = project(session, "A");
            a.labels = new ArrayList<>();
            assertThat(session.query(LABEL)
                            .where(LABEL.projects().any(PROJECT.name.eq("A")))
                            .exists())
                    .isFalse();
        }
    }

    @TestOnAllDatabases
    void D3_deletedOwnerCountsForTheTableOfItsMembers(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(project(session, "A"));
            assertThat(session.query(TASK).where(TASK.projectId.isNull()).count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void D3_deletedOwnerCountsForItsAssociationTable(Engine engine) {
        try (Session session = sessions.open()) {
            session.delete(project(session, "A"));
            assertThat(session.query(LABEL).where(LABEL.projects().any()).exists())
                    .isFalse();
        }
    }

    @TestOnAllDatabases
    void D3_relationshipsLoadedWithAQueryCount(Engine engine) {
        try (Session session = sessions.open()) {
            Task moved = task(session, "1");
            Long b = sessions.call(other -> project(other, "B")).id;
            moved.project = session.get(PROJECT, b);
            List<Project> projects = session.query(PROJECT)
                    .orderBy(PROJECT.name.asc())
                    .options(selectin(PROJECT.tasks()))
                    .all();
            assertThat(projects.get(0).tasks).extracting(task -> task.text).containsExactly("2");
            assertThat(projects.get(1).tasks).containsExactly(moved);
        }
    }

    @TestOnAllDatabases
    void D3_modeAlwaysFlushesBeforeEveryStatement(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.ALWAYS).open()) {
            project(session, "A").name = "C";
            assertThat(SentStatements.in(engine, () -> session.query(LABEL).all()))
                    .isEqualTo(2);
        }
    }
}
