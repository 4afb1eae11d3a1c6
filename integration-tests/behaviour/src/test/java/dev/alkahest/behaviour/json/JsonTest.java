package dev.alkahest.behaviour.json;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.json.LanternTable.LANTERN;
import static dev.alkahest.behaviour.json.ViewerTable.VIEWER;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class JsonTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new JsonMappers());
        sessions.metadata().createAll(engine);
    }

    private void save(Viewer... viewers) {
        sessions.transaction(session -> session.addAll(List.of(viewers)));
    }

    private static Viewer viewer(Session session) {
        return session.query(VIEWER).one();
    }

    @TestOnAllDatabases
    void documentsAreStoredAndReadBack(Engine engine) {
        save(new Viewer(new Settings("d\u00e4rk", 12)));

        try (Session session = sessions.open()) {
            Settings read = viewer(session).settings;
            assertThat(read.theme).isEqualTo("d\u00e4rk");
            assertThat(read.size).isEqualTo(12);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void changeInPlaceIsWritten(Engine engine) {
        save(new Viewer(new Settings("dark", 12)));
        try (Session session = sessions.open()) {
            viewer(session).settings.size = 14;
            session.commit();
        }

        try (Session session = sessions.open()) {
            assertThat(viewer(session).settings.size).isEqualTo(14);
        }
    }

    @TestOnAllDatabases
    void nullIsNull(Engine engine) {
        save(new Viewer(null));
        assertThat(rows(engine, "select settings from viewer")).containsExactly("null");
        try (Session session = sessions.open()) {
            Viewer viewer = viewer(session);
            assertThat(viewer.settings).isNull();
            viewer.settings = new Settings("light", 9);
            session.commit();
            viewer.settings = null;
            session.commit();
        }

        assertThat(rows(engine, "select settings from viewer")).containsExactly("null");
    }

    @TestOnAllDatabases
    void manyRowsAreInsertedAndUpdatedAtOnce(Engine engine) {
        Viewer[] viewers = new Viewer[30];
        for (int at = 0; at < viewers.length; at++) {
            viewers[at] = new Viewer(at % 3 == 0 ? null : new Settings("t" + at, at));
        }
        save(viewers);
        sessions.transaction(session -> {
            for (Viewer viewer : session.query(VIEWER).all()) {
                if (viewer.settings != null) {
                    viewer.settings.size += 100;
                }
            }
        });

        try (Session session = sessions.open()) {
            assertThat(session.query(VIEWER).all())
                    .filteredOn(viewer -> viewer.settings != null)
                    .hasSize(20)
                    .allSatisfy(viewer ->
                            assertThat("t" + (viewer.settings.size - 100)).isEqualTo(viewer.settings.theme));
        }
    }

    @TestOnAllDatabases
    void documentThatTheCodecRefusesNamesItsColumn(Engine engine) {
        save(new Viewer(null));
        String document = engine.dialect().name().equals("h2") ? "json '[]'" : "'[]'";
        change(engine, "update viewer set settings = " + document);

        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> viewer(session))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining(
                            "viewer.settings holds a value that is no Settings: SettingsCodec refused it.");
        }
    }

    @TestOnAllDatabases(except = Database.DERBY) // which compares no long texts, as documents are
    void documentsAreComparedInQueries(Engine engine) {
        save(new Viewer(new Settings("dark", 12)), new Viewer(new Settings("light", 9)));

        try (Session session = sessions.open()) {
            Viewer dark = session.query(VIEWER)
                    .where(VIEWER.settings.eq(new Settings("dark", 12)))
                    .one();
            assertThat(dark.settings.size).isEqualTo(12);
        }
    }

    @TestOnAllDatabases
    void nullAsDocumentIsNull(Engine engine) {
        save(new Viewer(new Settings("dark", 12)));
        String document = engine.dialect().name().equals("h2") ? "json 'null'" : "'null'";
        change(engine, "update viewer set settings = " + document);

        try (Session session = sessions.open()) {
            Viewer viewer = viewer(session);
            assertThat(viewer.settings).isNull();
            assertThat(session.isModified(viewer)).isFalse();
        }
    }

    @TestOnAllDatabases
    void rollbackTakesChangesInPlaceBack(Engine engine) {
        save(new Viewer(new Settings("dark", 12)));
        try (Session session = sessions.open()) {
            Viewer viewer = viewer(session);
            viewer.settings.size = 99;
            session.flush();
            session.rollback();

            assertThat(viewer.settings.size).isEqualTo(12);
            session.refresh(viewer);
            assertThat(viewer.settings.size).isEqualTo(12);
        }
    }

    @TestOnAllDatabases
    void mergeTakesDocumentsOver(Engine engine) {
        save(new Viewer(new Settings("dark", 12)));
        try (Session session = sessions.open()) {
            Viewer detached = new Viewer(new Settings("light", 9));
            detached.id = viewer(session).id;
            session.merge(detached);
            session.commit();
        }

        try (Session session = sessions.open()) {
            assertThat(viewer(session).settings.theme).isEqualTo("light");
            assertThat(viewer(session).settings.size).isEqualTo(9);
        }
    }

    @TestOnAllDatabases
    void G7_mergedObjectHasACopyOfTheDocument() {
        save(new Viewer(new Settings("dark", 12)));
        Viewer given = sessions.call(JsonTest::viewer);
        for (MergeMode mode : MergeMode.values()) {
            try (Session session = sessions.open()) {
                Viewer own = session.merge(given, mode);
                own.settings.size = 14;
                assertThat(given.settings.size).isEqualTo(12);
                assertThat(session.dirty()).containsExactly(own);
            }
        }
    }

    @TestOnAllDatabases
    void documentsOfEmbeddedValuesAndSubclassesAreWritten(Engine engine) {
        Lantern lantern = new Lantern(new Hue(20));
        lantern.labelling.labels.put("room", "hall");
        sessions.transaction(session -> session.add(lantern));
        sessions.transaction(session -> {
            Lantern read = session.query(LANTERN).one();
            read.hue = new Hue(30);
            read.labelling.labels.put("floor", "first");
        });

        try (Session session = sessions.open()) {
            Lantern read = session.query(LANTERN).one();
            assertThat(read.hue).isEqualTo(new Hue(30));
            assertThat(read.labelling.labels).isEqualTo(Map.of("room", "hall", "floor", "first"));
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void documentsAreSetByStatements(Engine engine) {
        save(new Viewer(new Settings("dark", 12)));
        try (Session session = sessions.open()) {
            Viewer viewer = viewer(session);
            session.execute(update(VIEWER).set(VIEWER.settings, new Settings("light", 9)));
            assertThat(session.execute(select(VIEWER.settings).from(VIEWER))
                            .all()
                            .get(0)
                            .get(VIEWER.settings)
                            .theme)
                    .isEqualTo("light");
            assertThat(viewer(session)).isSameAs(viewer);
            assertThat(viewer.settings.size).isEqualTo(9);
        }
    }
}
