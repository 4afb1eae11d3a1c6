package dev.alkahest.behaviour.arrays;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.arrays.ArrayTables.tables;
import static dev.alkahest.behaviour.arrays.BinderTable.BINDER;
import static dev.alkahest.behaviour.arrays.CrateTable.CRATE;
import static dev.alkahest.behaviour.arrays.HerbariumTable.HERBARIUM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ArrayTest {

    private static final String[] NAMES = {"", "a,b", "\\", "\"", "NULL", null};

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
    void nullIsNotEmpty(Engine engine) {
        Herbarium empty = new Herbarium(new String[0]);
        empty.sheets = new long[0];
        empty.labels = List.of();
        save(empty, new Herbarium((String[]) null));

        assertThat(rows(engine, "select count(*) from array_herbarium where names is null"))
                .containsExactly("1");
        try (Session session = sessions.open()) {
            List<Herbarium> read =
                    session.query(HERBARIUM).orderBy(HERBARIUM.id.asc()).all();
            assertThat(read.get(0).names).isEmpty();
            assertThat(read.get(0).sheets).isEmpty();
            assertThat(read.get(0).labels).isEmpty();
            assertThat(read.get(1).names).isNull();
            assertThat(read.get(1).sheets).isNull();
            assertThat(read.get(1).labels).isNull();
            assertThat(session.isModified(read.get(0))).isFalse();
            read.get(0).names = null;
            read.get(1).names = new String[0];
            session.commit();
        }
        assertThat(rows(engine, "select id from array_herbarium where names is null"))
                .containsExactly("1");
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void columnsAreArraysOfTheElementType(Engine engine) {
        assertThat(rows(
                        engine,
                        "select data_type from information_schema.columns where lower(table_name) = 'array_herbarium'"
                                + " and lower(column_name) <> 'id'"))
                .containsOnly("ARRAY");
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void changeInPlaceIsWritten() {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            herbarium.names[0] = "elm";
            herbarium.labels.add("pressed");
            assertThat(session.isModified(herbarium)).isTrue();
            session.commit();
        }

        try (Session session = sessions.open()) {
            assertThat(herbarium(session).names).containsExactly("elm");
            assertThat(herbarium(session).labels).containsExactly("dry", "pressed");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void onlyTheArrayThatChangedIsWritten(Engine engine) {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            change(engine, "update array_herbarium set labels = array['wet']");
            herbarium.names[0] = "elm";
            session.commit();
            assertThat(herbarium.names).containsExactly("elm");
            assertThat(session.getOne(HERBARIUM, 1L).labels).containsExactly("wet");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void equalContentIsNoChange(Engine engine) {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            herbarium.names = new String[] {"oak"};
            herbarium.labels = List.of("dry");
            assertThat(session.isModified(herbarium)).isFalse();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void manyRowsAreInsertedAndUpdatedAtOnce() {
        Herbarium[] many = new Herbarium[30];
        for (int at = 0; at < many.length; at++) {
            many[at] = at % 7 == 0 ? new Herbarium((String[]) null) : new Herbarium(Arrays.copyOf(NAMES, at % 7));
            many[at].sheets = new long[at];
        }
        save((Object[]) many);
        sessions.transaction(session -> {
            for (Herbarium herbarium : session.query(HERBARIUM).all()) {
                Arrays.fill(herbarium.sheets, herbarium.sheets.length);
            }
        });

        try (Session session = sessions.open()) {
            List<Herbarium> read =
                    session.query(HERBARIUM).orderBy(HERBARIUM.id.asc()).all();
            for (int at = 0; at < many.length; at++) {
                assertThat(read.get(at).names).isEqualTo(many[at].names);
                assertThat(read.get(at).sheets).hasSize(at).doesNotContain(0);
            }
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void rollbackRestoresContent() {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            herbarium.names[0] = "elm";
            herbarium.labels.add("pressed");
            session.flush();
            session.rollback();
            assertThat(herbarium.names).containsExactly("oak");
            assertThat(herbarium.labels).containsExactly("dry");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void refreshAndExpireReadContentAgain(Engine engine) {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            change(engine, "update array_herbarium set names = array['elm']");
            session.refresh(herbarium);
            assertThat(herbarium.names).containsExactly("elm");
            herbarium.labels.add("pressed");
            session.expire(herbarium);
            assertThat(session.getOne(HERBARIUM, herbarium.id).labels).containsExactly("dry");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void mergedArraysAreWritten(Engine engine) {
        save(Herbarium.labelled("dry"));
        Herbarium detached;
        try (Session session = sessions.open()) {
            detached = herbarium(session);
        }
        detached.labels.add("pressed");
        sessions.transaction(session -> session.merge(detached));

        try (Session session = sessions.open()) {
            Herbarium merged = session.merge(detached);
            assertThat(merged.labels).containsExactly("dry", "pressed").isNotSameAs(detached.labels);
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS, except = Database.HSQLDB) // which takes no array for a default
    void valuesThatTheDatabaseMakesComeBack(Engine engine) {
        Drawer drawer = new Drawer();
        drawer.owner = "Linnaeus";
        try (Session session = sessions.open()) {
            session.add(drawer);
            session.flush();
            assertThat(drawer.contents).containsExactly("spare");
            assertThat(drawer.owners).containsExactly("Linnaeus");
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void upsertWritesArrays() {
        save(Herbarium.labelled("dry"));
        Herbarium same = Herbarium.labelled("wet", null);
        same.id = 1L;
        same.sheets = new long[] {7};
        sessions.transaction(session -> session.upsert(same));

        try (Session session = sessions.open()) {
            assertThat(herbarium(session).labels).containsExactly("wet", null);
            assertThat(herbarium(session).sheets).containsExactly(7);
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void historyTellsFormerContent() {
        save(Herbarium.labelled("dry"));
        try (Session session = sessions.open()) {
            Herbarium herbarium = herbarium(session);
            herbarium.labels.add("pressed");
            assertThat(session.history(herbarium, HERBARIUM.labels).deleted()).containsExactly(List.of("dry"));
            assertThat(session.history(herbarium, HERBARIUM.labels).added()).containsExactly(List.of("dry", "pressed"));
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void embeddedValuesHaveArrays(Engine engine) {
        Crate crate = new Crate();
        crate.stamp = new Stamp("linden", new ArrayList<>(List.of("fragile")));
        save(crate);
        try (Session session = sessions.open()) {
            session.query(CRATE).one().stamp.marks().add("this side up");
            session.commit();
        }

        try (Session session = sessions.open()) {
            assertThat(session.query(CRATE).one().stamp.marks()).containsExactly("fragile", "this side up");
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void deferredArraysAreLoadedOnFirstUseAndFoundChanged(Engine engine) {
        Binder written = new Binder();
        written.pages.set(new ArrayList<>(List.of("oak", "elm")));
        written.numbers.set(new long[] {1, 2});
        save(written);
        try (Session session = sessions.open()) {
            Binder binder = session.query(BINDER).one();
            assertThat(SentStatements.in(engine, () -> binder.pages.get().add("ash")))
                    .isEqualTo(1);
            binder.numbers.get()[0] = 7;
            session.flush();
            session.rollback();
            assertThat(binder.pages.get()).containsExactly("oak", "elm");
            binder.pages.get().add("yew");
            session.commit();
        }

        try (Session session = sessions.open()) {
            assertThat(session.query(BINDER).one().pages.get()).containsExactly("oak", "elm", "yew");
            assertThat(session.query(BINDER).one().numbers.get()).containsExactly(1, 2);
        }
    }
}
