package dev.alkahest.behaviour.types;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Whole numbers, floating point numbers, and decimals. */
class NumberTypeTest extends ColumnTypeTests {

    @TestOnAllDatabases
    void wholeNumbers(Engine engine) {
        assertKept(engine, ColumnTypes.int8(), Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE);
        assertKept(engine, ColumnTypes.int16(), Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        assertKept(engine, ColumnTypes.int32(), Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        assertKept(engine, ColumnTypes.int64(), Long.MIN_VALUE, 0L, 1L << 53 | 1, Long.MAX_VALUE);
    }

    @TestOnAllDatabases
    void floatingPointNumbers(Engine engine, Database database) {
        assertKept(engine, ColumnTypes.float32(), 0f, 0.1f, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE);
        assertKept(engine, ColumnTypes.float64(), 0d, 0.1, 1e-300, Double.MAX_VALUE, Math.nextDown(1d));
        if (database != Database.MARIADB && database != Database.DERBY) {
            assertKept(engine, ColumnTypes.float64(), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
    }

    @TestOnAllDatabases
    void notANumber(Engine engine, Database database) {
        if (database == Database.SQLITE) {
            assertRefused(engine, ColumnTypes.float64(), Double.NaN, "SQLite would store NaN as NULL.");
            assertRefused(engine, ColumnTypes.float32(), Float.NaN, "SQLite would store NaN as NULL.");
        } else if (database == Database.MARIADB) {
            assertNoNaN(engine, "MariaDB keeps no NaN and no infinite numbers.");
        } else if (database == Database.DERBY) {
            assertNoNaN(engine, "Derby keeps no NaN and no infinite numbers.");
        } else {
            assertKept(engine, ColumnTypes.float64(), Double.NaN);
            assertKept(engine, ColumnTypes.float32(), Float.NaN);
        }
    }

    private static void assertNoNaN(Engine engine, String reason) {
        assertRefused(engine, ColumnTypes.float64(), Double.NaN, reason);
        assertRefused(engine, ColumnTypes.float32(), Float.NEGATIVE_INFINITY, reason);
    }

    @TestOnAllDatabases
    void decimalsHaveTheScaleOfTheirColumn(Engine engine) {
        assertKept(
                engine,
                ColumnTypes.decimal(10, 2),
                new BigDecimal("0.00"),
                new BigDecimal("0.01"),
                new BigDecimal("-0.10"),
                new BigDecimal("12.50"),
                new BigDecimal("100.00"),
                new BigDecimal("99999999.99"));
        assertKept(engine, ColumnTypes.decimal(15, 15), new BigDecimal("0.123456789012345"));
        assertKeptAs(
                engine,
                ColumnTypes.decimal(10, 2),
                value -> value.setScale(2),
                new BigDecimal("1E+3"),
                BigDecimal.TEN,
                BigDecimal.ZERO);
    }

    @TestOnAllDatabases
    void decimalsOfManyDigitsAreKeptOrRefused(Engine engine, Database database) {
        BigDecimal wide = new BigDecimal("1234567890123456789012345678.0123456789");
        if (database == Database.SQLITE) {
            String reason = "SQLite keeps decimals of 15 digits; one with more would be rounded.";
            assertRefused(engine, ColumnTypes.decimal(38, 10), wide, reason);
            assertRefused(engine, ColumnTypes.decimal(38, 16), new BigDecimal("0.1234567890123456"), reason);
            assertKept(engine, ColumnTypes.decimal(19, 0), BigDecimal.valueOf(Long.MAX_VALUE));
        } else if (database == Database.FIREBIRD) {
            assertRefused(engine, ColumnTypes.decimal(38, 10), wide, "Firebird keeps decimals of 18 digits.");
            assertKept(engine, ColumnTypes.decimal(38, 10), new BigDecimal("12345678.0123456789"));
            assertKept(engine, ColumnTypes.decimal(19, 0), BigDecimal.valueOf(Long.MAX_VALUE));
        } else if (database == Database.DERBY) {
            assertRefused(engine, ColumnTypes.decimal(38, 10), wide, "A number has more digits than its column.");
            assertKept(engine, ColumnTypes.decimal(38, 10), new BigDecimal("123456789012345678901.0123456789"));
        } else {
            assertKept(engine, ColumnTypes.decimal(38, 10), wide, wide.negate());
        }
    }

    @TestOnAllDatabases
    void decimalsAreRoundedToTheScaleOfTheirColumn(Engine engine) {
        assertKeptAs(
                engine,
                ColumnTypes.decimal(10, 2),
                value -> value.setScale(2, RoundingMode.HALF_UP),
                new BigDecimal("0.005"),
                new BigDecimal("-0.005"),
                new BigDecimal("1.0049999999999999999"),
                new BigDecimal("99999999.994"));
    }

    @TestOnAllDatabases
    void integersOfManyDigitsAreKeptOrRefused(Engine engine, Database database) {
        assertKept(engine, ColumnTypes.integer(38), BigInteger.ZERO, BigInteger.valueOf(Long.MIN_VALUE));
        BigInteger wide = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        if (database == Database.SQLITE) {
            assertRefused(
                    engine,
                    ColumnTypes.integer(38),
                    wide,
                    "SQLite keeps whole numbers of 64 bits; a larger one would be rounded.");
        } else if (database == Database.FIREBIRD) {
            assertRefused(engine, ColumnTypes.integer(38), wide, "Firebird keeps whole numbers of 64 bits.");
        } else if (database == Database.DERBY) {
            assertRefused(engine, ColumnTypes.integer(38), wide, "A number has more digits than its column.");
        } else {
            assertKept(engine, ColumnTypes.integer(38), wide, wide.negate());
        }
    }
}
