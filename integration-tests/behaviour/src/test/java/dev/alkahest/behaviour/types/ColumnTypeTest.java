package dev.alkahest.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Truth values, UUIDs and constants, and nothing of every type. */
class ColumnTypeTest extends ColumnTypeTests {

    @TestOnAllDatabases
    void booleans(Engine engine) {
        assertKept(engine, ColumnTypes.bool(), true, false);
    }

    @TestOnAllDatabases
    void uuids(Engine engine) {
        assertKept(engine, ColumnTypes.uuid(), new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
    }

    @TestOnAllDatabases
    void enums(Engine engine) {
        assertKept(engine, ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()), TimeUnit.values());
        assertKept(engine, ColumnTypes.enumByOrdinal(TimeUnit.class, TimeUnit.values()), TimeUnit.values());
    }

    @TestOnAllDatabases
    void constantThatIsGoneIsAnErrorWithoutItsName(Engine engine) {
        TimeUnit[] fewer = {TimeUnit.NANOSECONDS};
        Box<TimeUnit> box = Box.of(ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()));
        Box<TimeUnit> smaller = Box.of(ColumnTypes.enumByName(TimeUnit.class, fewer));
        engine.begin(box::create);
        engine.begin(connection -> box.put(connection, 0, TimeUnit.DAYS));

        assertThatThrownBy(() -> engine.begin(smaller::all))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("TimeUnit has no constant of the name that column 1 holds.");
    }

    @TestOnAllDatabases
    void nothingOfEveryType(Engine engine) {
        for (ColumnType<?> type : List.of(
                ColumnTypes.bool(),
                ColumnTypes.int8(),
                ColumnTypes.int16(),
                ColumnTypes.int32(),
                ColumnTypes.int64(),
                ColumnTypes.float32(),
                ColumnTypes.float64(),
                ColumnTypes.character(),
                ColumnTypes.string(0),
                ColumnTypes.string(10),
                ColumnTypes.decimal(10, 2),
                ColumnTypes.integer(20),
                ColumnTypes.binary(0),
                ColumnTypes.localDate(),
                ColumnTypes.localTime(),
                ColumnTypes.localDateTime(),
                ColumnTypes.offsetDateTime(),
                ColumnTypes.instant(),
                ColumnTypes.duration(),
                ColumnTypes.uuid(),
                ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()),
                ColumnTypes.enumByOrdinal(TimeUnit.class, TimeUnit.values()))) {
            assertNullKept(engine, type);
        }
    }

    private static <T> void assertNullKept(Engine engine, ColumnType<T> type) {
        Box<T> box = Box.of(type);
        engine.begin(box::create);
        engine.begin(connection -> {
            box.put(connection, 0, null);
            assertThat(box.all(connection)).as("%s", type).hasSize(1).containsOnlyNulls();
        });
        engine.begin(box::drop);
    }
}
