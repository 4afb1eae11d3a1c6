package dev.alkahest.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.engine.Engine;
import dev.alkahest.type.ColumnType;
import java.util.function.UnaryOperator;

/** What a column of a type gives back of what it is given. */
abstract class ColumnTypeTests {

    @SafeVarargs
    static <T> void assertKept(Engine engine, ColumnType<T> type, T... values) {
        for (T value : values) {
            assertKeptAs(engine, type, UnaryOperator.identity(), value);
        }
    }

    @SafeVarargs
    static <T> void assertKeptAs(Engine engine, ColumnType<T> type, UnaryOperator<T> kept, T... values) {
        for (T value : values) {
            assertThat(stored(engine, type, value)).as("%s in %s", value, type).isEqualTo(kept.apply(value));
        }
    }

    static <T> void assertRefused(Engine engine, ColumnType<T> type, T value, String reason) {
        assertThatThrownBy(() -> stored(engine, type, value))
                .isInstanceOf(DatabaseException.class)
                .hasMessage(reason + "\n  SQL: INSERT INTO box (number, content) VALUES (?, ?)");
    }

    /** Returns what comes back. */
    static <T> T stored(Engine engine, ColumnType<T> type, T value) {
        Box<T> box = Box.of(type);
        engine.begin(box::create);
        try {
            return engine.beginAndReturn(connection -> {
                box.put(connection, 0, value);
                return box.all(connection).get(0);
            });
        } finally {
            engine.begin(box::drop);
        }
    }
}
