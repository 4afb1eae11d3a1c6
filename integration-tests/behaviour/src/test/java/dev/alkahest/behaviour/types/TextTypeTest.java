package dev.alkahest.behaviour.types;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DataTooLongException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Texts, characters and bytes, of any length. */
class TextTypeTest extends ColumnTypeTests {

    @TestOnAllDatabases
    void text(Engine engine, Database database) {
        String every = "'\"\\%_?:$1 -- /* \t\r\n \u00a0 é ﬁ 日本 😀 \u202e";
        assertKept(engine, ColumnTypes.string(0), "", " ", "  two  ", every, "x".repeat(1000));
        assertKept(engine, ofAnyLength(database), "", " ", "  two  ", every, "x".repeat(100_000));
        assertKept(engine, ColumnTypes.string(100), "", " ", "null", every);
        assertKept(engine, ColumnTypes.string(1_500_000), "y".repeat(1_500_000));
    }

    @TestOnAllDatabases
    void halfOfASurrogatePairIsKeptOrRefused(Engine engine, Database database) {
        for (String text : List.of("a\ud800b", "\udc00", "\ud83d", "\udc00\ud800", "\ud800\ud800\udc00")) {
            if (database == Database.H2 || database == Database.HSQLDB || database == Database.DERBY) {
                assertKept(engine, ColumnTypes.string(20), text);
            } else {
                assertRefused(
                        engine,
                        ColumnTypes.string(20),
                        text,
                        "The text has half of a surrogate pair, which is no character and can't be stored.");
            }
        }
        assertKept(engine, ColumnTypes.string(20), "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00b");
    }

    @TestOnAllDatabases
    void nulIsKeptOrRefused(Engine engine, Database database) {
        for (String text : List.of("a\u0000b", "\u0000")) {
            if (database == Database.POSTGRESQL) {
                assertRefused(
                        engine,
                        ColumnTypes.string(20),
                        text,
                        "PostgreSQL keeps no text with the character NUL (U+0000).");
            } else {
                assertKept(engine, ColumnTypes.string(20), text);
            }
        }
    }

    @TestOnAllDatabases
    void sixteenMegabytes(Engine engine, Database database) {
        byte[] bytes = new byte[16 << 20];
        new Random(1).nextBytes(bytes);
        assertKept(engine, ofAnyLength(database), "ä".repeat(8 << 20));
        assertKept(engine, ColumnTypes.binary(0), bytes);
    }

    /** Firebird and Derby have the room of one row, or of 32,672 characters, for a text that is given no length. */
    private static ColumnType<String> ofAnyLength(Database database) {
        return ColumnTypes.string(database == Database.FIREBIRD || database == Database.DERBY ? Integer.MAX_VALUE : 0);
    }

    @TestOnAllDatabases
    void textTooLongIsAnErrorWhereTheDatabaseCounts(Engine engine, Database database) {
        if (database != Database.SQLITE) {
            assertThatThrownBy(() -> stored(engine, ColumnTypes.string(3), "four"))
                    .isInstanceOf(DataTooLongException.class)
                    .hasMessageStartingWith("A value is longer than its column")
                    .hasMessageNotContaining("four");
        }
    }

    @TestOnAllDatabases
    void characters(Engine engine) {
        assertKept(engine, ColumnTypes.character(), 'a', ' ', '\'', '%', 'é', '日');
    }

    @TestOnAllDatabases
    void bytes(Engine engine) {
        byte[] all = new byte[256];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        byte[] large = new byte[2_000_000];
        Arrays.fill(large, (byte) -1);
        assertKept(engine, ColumnTypes.binary(0), new byte[0], new byte[] {0}, all, large);
        assertKept(engine, ColumnTypes.binary(256), new byte[0], all);
    }
}
