package dev.alkahest.behaviour.arrays;

import static dev.alkahest.behaviour.arrays.ArrayTables.tables;
import static dev.alkahest.behaviour.arrays.HerbariumTable.HERBARIUM;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ArrayQueryTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine, Database database) {
        if (!database.dialect().supports(Capability.ARRAYS)) {
            return;
        }
        sessions = SessionFactory.create(engine, new ArraysMappers());
        tables(sessions, engine).createAll(engine);
    }

    private void save(Object... objects) {
        sessions.transaction(session -> session.addAll(List.of(objects)));
    }

    private static Herbarium herbarium(Session session) {
        return session.query(HERBARIUM).one();
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void arraysAreComparedAndSelectedInQueries() {
        Herbarium oak = Herbarium.labelled("dry", "a,\"b\"");
        oak.sheets = new long[] {1, 2};
        save(oak, new Herbarium("elm"));

        try (Session session = sessions.open()) {
            assertThat(session.query(HERBARIUM)
                            .where(
                                    HERBARIUM.labels.eq(List.of("dry", "a,\"b\"")),
                                    HERBARIUM.names.eq(new String[] {"oak"}),
                                    HERBARIUM.sheets.eq(new long[] {1, 2}))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(HERBARIUM)
                            .where(HERBARIUM.names.in(List.of(new String[] {"elm"}, new String[0])))
                            .count())
                    .isEqualTo(1);
            assertThat(session.execute(select(HERBARIUM.sheets).from(HERBARIUM).where(HERBARIUM.sheets.isNotNull()))
                            .one()
                            .get(HERBARIUM.sheets))
                    .containsExactly(1, 2);
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void rowsAreFoundByAnElement() {
        Herbarium oak = Herbarium.labelled("dry", "a,\"b\"", "NULL");
        oak.sheets = new long[] {1, 2};
        oak.hues = List.of(Hue.BROWN);
        save(oak, Herbarium.labelled("wet", null), new Herbarium("elm"));

        try (Session session = sessions.open()) {
            assertThat(session.query(HERBARIUM)
                            .where(
                                    HERBARIUM.labels.contains("a,\"b\""),
                                    HERBARIUM.labels.contains("NULL"),
                                    HERBARIUM.names.contains("oak"),
                                    HERBARIUM.sheets.contains(2L),
                                    HERBARIUM.hues.contains(Hue.BROWN))
                            .all())
                    .extracting(herbarium -> herbarium.id)
                    .containsExactly(oak.id);
            assertThat(session.query(HERBARIUM)
                            .where(HERBARIUM.labels.contains("wet"))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(HERBARIUM)
                            .where(HERBARIUM.labels.contains("dry").not())
                            .one()
                            .labels)
                    .containsExactly("wet", null);
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void rowsAreFoundBySeveralElements() {
        Herbarium oak = Herbarium.labelled("dry", "old");
        Herbarium elm = Herbarium.labelled("dry", null);
        save(oak, elm, new Herbarium("ash"));

        try (Session session = sessions.open()) {
            assertThat(ids(session, HERBARIUM.labels.containsAll(List.of("old", "dry"))))
                    .containsExactly(oak.id);
            assertThat(ids(session, HERBARIUM.labels.containsAny(List.of("old", "dry"))))
                    .containsExactly(oak.id, elm.id);
            assertThat(ids(session, HERBARIUM.labels.containsAny(List.of("old", "new"))))
                    .containsExactly(oak.id);
            assertThat(ids(session, HERBARIUM.labels.containsAny(List.of()))).isEmpty();
            assertThat(ids(session, HERBARIUM.labels.containsAll(List.of()))).hasSize(3);
        }
    }

    private static List<Long> ids(Session session, Condition condition) {
        return session.query(HERBARIUM).where(condition).orderBy(HERBARIUM.id.asc()).all().stream()
                .map(herbarium -> herbarium.id)
                .toList();
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void elementsAreCountedAndTakenOut() {
        Herbarium oak = Herbarium.labelled("dry", null, "old");
        oak.sheets = new long[] {7, 9};
        save(oak, new Herbarium("ash"));

        try (Session session = sessions.open()) {
            assertThat(ids(session, HERBARIUM.labels.size().eq(3))).containsExactly(oak.id);
            assertThat(ids(session, HERBARIUM.labels.at(2).eq("old"))).containsExactly(oak.id);
            assertThat(ids(session, HERBARIUM.labels.at(3).isNotNull())).isEmpty();
            assertThat(ids(session, HERBARIUM.sheets.at(1).gt(8L))).containsExactly(oak.id);
            Row row = session.execute(select(
                                    HERBARIUM.labels.at(0).as("first"),
                                    HERBARIUM.labels.at(1).as("second"),
                                    HERBARIUM.sheets.size().as("count"))
                            .from(HERBARIUM)
                            .where(HERBARIUM.sheets.isNotNull()))
                    .one();
            assertThat(row.asMap().values()).containsExactly("dry", null, 2);
            assertThatThrownBy(() -> HERBARIUM.labels.at(-1))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("The elements of array_herbarium.labels are counted from 0, and there is none at -1.");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void nullIsNoElementToLookFor() {
        assertThatThrownBy(() -> HERBARIUM.labels.contains(null))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("array_herbarium.labels is compared with null (contains)");
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void arraysAreSetByStatements() {
        save(Herbarium.labelled("dry"));
        List<String> labels = new ArrayList<>(List.of("wet", "\\"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            session.execute(update(HERBARIUM).set(HERBARIUM.labels, labels));
            labels.clear();
            assertThat(herbarium.labels).containsExactly("wet", "\\");
            session.commit();
            assertThat(session.getOne(HERBARIUM, herbarium.id).labels).containsExactly("wet", "\\");
        }
    }
}
