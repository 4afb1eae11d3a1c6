package dev.alkahest.behaviour.types;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.types.GaugeTable.GAUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

/** Others may have made a table, and written rows that a class does not allow: that is said, and nothing is made of it. */
class RowsOfOthersTest {

    private static final String CREATE = "create table gauge (id bigint primary key, active boolean, number integer,"
            + " reading double precision, level varchar(10))";

    private static void assertRefused(Engine engine, String values, String message) {
        change(engine, CREATE);
        change(engine, "insert into gauge values (" + values + ")");
        try (Session session = SessionFactory.create(engine, new TypesMappers()).open()) {
            assertThatThrownBy(() -> session.get(GAUGE, 1L))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith(message);
        }
    }

    @TestOnAllDatabases
    void nullIsNotFalse(Engine engine) {
        String message = "The column active is NULL, and its attribute, a primitive, can't be null.";
        assertRefused(engine, "1, null, 0, 0, 'LOW'", message);
    }

    @TestOnAllDatabases
    void nullIsNotZero(Engine engine) {
        String message = "The column number is NULL, and its attribute, a primitive, can't be null.";
        assertRefused(engine, "1, false, null, 0, 'LOW'", message);
    }

    @TestOnAllDatabases
    void nullIsNotZeroPointZero(Engine engine) {
        String message = "The column reading is NULL, and its attribute, a primitive, can't be null.";
        assertRefused(engine, "1, false, 0, null, 'LOW'", message);
    }

    @TestOnAllDatabases
    void unknownConstantIsNamedWithThoseThereAre(Engine engine) {
        String message = "The column level holds a name that no constant of Level has. Its constants are [LOW, HIGH].";
        assertRefused(engine, "1, false, 0, 0, 'MIDDLE'", message);
    }

    @TestOnAllDatabases
    void zerosAreRead(Engine engine) {
        change(engine, CREATE);
        change(engine, "insert into gauge values (1, false, 0, 0, null)");
        try (Session session = SessionFactory.create(engine, new TypesMappers()).open()) {
            Gauge gauge = session.get(GAUGE, 1L);
            assertThat(gauge.active).isFalse();
            assertThat(gauge.number).isZero();
            assertThat(gauge.reading).isZero();
            assertThat(gauge.level).isNull();
        }
    }

    @TestOnAllDatabases
    void missingTableIsNotAnyError(Engine engine) {
        try (Session session = SessionFactory.create(engine, new TypesMappers()).open()) {
            assertThatThrownBy(() -> session.query(GAUGE).all())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("A table of the statement is not there. Create the tables with"
                            + " metadata().createAll(engine), or see whether the URL names the right database.");
        }
    }
}
