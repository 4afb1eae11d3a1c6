package dev.alkahest.schema;

import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.CheckException;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.UniqueException;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetaDataTest {

    private static final MetaData MUSIC =
            MetaData.of(Music.PLAYLIST_TRACK, Music.PLAYLIST, Music.TRACK, Music.ALBUM, Music.ARTIST, Music.EMPLOYEE);

    static Stream<String> databases() {
        return Stream.of("h2:mem:" + UUID.randomUUID(), "sqlite://");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void createAllCreatesEveryTableAfterThoseItRefersTo(String url) {
        try (Engine engine = Engine.create(url)) {
            MUSIC.createAll(engine);

            assertThat(tableNames(engine))
                    .containsExactly("album", "artist", "employee", "playlist", "playlist_track", "track");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void createAllLeavesWhatIsThere(String url) {
        try (Engine engine = Engine.create(url)) {
            MetaData.of(Music.ARTIST).createAll(engine);
            engine.begin(connection -> {
                connection.execute(
                        insert(Music.ARTIST).set(Music.ARTIST.name, "x").set(Music.ARTIST.active, true));
            });

            MUSIC.createAll(engine);
            MUSIC.createAll(engine);

            int artists = engine.beginAndReturn(connection ->
                    connection.execute(selectFrom(Music.ARTIST)).all().size());
            assertThat(artists).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void dropAllDropsEveryTableBeforeThoseItRefersTo(String url) {
        try (Engine engine = Engine.create(url)) {
            MUSIC.createAll(engine);
            MUSIC.dropAll(engine);
            MUSIC.dropAll(engine);

            assertThat(tableNames(engine)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tablesInACircleCanBeCreatedFilledAndDropped(String url) {
        try (Engine engine = Engine.create(url)) {
            MetaData circle = MetaData.of(Circle.DEPARTMENT, Circle.PERSON);
            circle.createAll(engine);
            engine.begin(connection -> {
                connection.execute(insert(Circle.DEPARTMENT).set(id(Circle.DEPARTMENT), 1L));
                connection.execute(insert(Circle.PERSON)
                        .set(id(Circle.PERSON), 7L)
                        .set(Circle.PERSON.column("department_id", Long.class), 1L));
                connection.execute(update(Circle.DEPARTMENT).set(Circle.DEPARTMENT.column("head_id", Long.class), 7L));
            });
            assertThatThrownBy(() -> engine.begin(connection -> {
                        connection.execute(insert(Circle.DEPARTMENT)
                                .set(id(Circle.DEPARTMENT), 2L)
                                .set(Circle.DEPARTMENT.column("head_id", Long.class), 99L));
                    }))
                    .isInstanceOf(ForeignKeyException.class);

            circle.dropAll(engine);

            assertThat(tableNames(engine)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void constraintsAreKept(String url) {
        try (Engine engine = Engine.create(url)) {
            Table table = Table.named("thing")
                    .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                    .column("code", ColumnTypes.string(10), ColumnOption.UNIQUE)
                    .column("low", ColumnTypes.int32(), ColumnOption.NOT_NULL, ColumnOption.defaultValue("1 + 1"))
                    .column("high", ColumnTypes.int32())
                    .unique("low", "high")
                    .index("high")
                    .check("low <= high")
                    .comment("a 'thing'")
                    .build();
            MetaData.of(table).createAll(engine);
            engine.begin(connection -> connection.execute(insert(table)
                    .set(id(table), 1L)
                    .set(table.column("code", String.class), "a")
                    .set(table.column("high", Integer.class), 5)));

            assertThatThrownBy(() -> engine.begin(connection -> connection.execute(
                            insert(table).set(id(table), 2L).set(table.column("code", String.class), "a"))))
                    .isInstanceOf(UniqueException.class);
            assertThatThrownBy(() -> engine.begin(connection -> connection.execute(
                            insert(table).set(id(table), 3L).set(table.column("high", Integer.class), 5))))
                    .isInstanceOf(UniqueException.class);
            assertThatThrownBy(() -> engine.begin(connection -> connection.execute(
                            insert(table).set(id(table), 4L).set(table.column("high", Integer.class), 0))))
                    .isInstanceOfSatisfying(
                            CheckException.class,
                            error -> assertThat(error.constraint()).contains("ck_thing_1"));
        }
    }

    private static Column<Long> id(Table table) {
        return table.column("id", Long.class);
    }

    private static List<String> tableNames(Engine engine) {
        return engine.beginAndReturn(connection -> Inspector.of(connection).tableNames());
    }

    /** A department has a head, who is of a department. */
    private static final class Circle {

        static final Table DEPARTMENT = Table.named("department")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                .column("head_id", ColumnTypes.int64())
                .foreignKey(table -> ForeignKey.of(table.column("head_id"), Circle.PERSON.column("id")))
                .build();

        static final Table PERSON = Table.named("person")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                .column("department_id", ColumnTypes.int64(), ColumnOption.NOT_NULL)
                .foreignKey(table -> ForeignKey.of(table.column("department_id"), Circle.DEPARTMENT.column("id")))
                .build();
    }
}
