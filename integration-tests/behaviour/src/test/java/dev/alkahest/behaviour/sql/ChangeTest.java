package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
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
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Table;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ChangeTest {

    @BeforeEach
    void createTable(Engine engine) {
        THING.create(engine);
    }

    @TestOnAllDatabases
    void manyRowsInOneInsert(Engine engine) {
        Insert insert = insert(THING);
        for (int number = 0; number < 100; number++) {
            insert = insert.values(THING.name.to("n" + number), THING.count.to(number));
        }
        Insert hundred = insert;

        int inserted =
                engine.beginAndReturn(connection -> connection.execute(hundred).rowCount());

        assertThat(inserted).isEqualTo(100);
        assertThat(THING.one(engine, count())).isEqualTo(100L);
    }

    @TestOnAllDatabases
    void rowOfDefaultsAndRowsOfASelect(Engine engine) {
        engine.begin(connection -> {
            connection.execute(insert(THING));
            connection.execute(insert(THING)
                    .from(select(THING.id, THING.id.plus(1L).toLong()).from(THING), THING.count, THING.price));
        });

        assertThat(THING.one(engine, count(THING.count))).isEqualTo(1L);
        assertThat(THING.one(engine, count())).isEqualTo(2L);
    }

    @TestOnAllDatabases(
            needs = Capability.RETURNING_OF_ALL_ROWS,
            except = Database.MARIADB) // gives no rows back from an UPDATE
    void changedRowsComeBack(Engine engine) {
        engine.begin(connection -> {
            Long id = connection
                    .execute(insert(THING)
                            .set(THING.name, "a")
                            .set(THING.price, new BigDecimal("1.00"))
                            .returning(THING.id))
                    .one()
                    .get(THING.id);
            assertThat(connection
                            .execute(update(THING)
                                    .set(THING.price, THING.price.times(new BigDecimal("2")))
                                    .where(THING.id.eq(id))
                                    .returning(THING.price))
                            .one()
                            .get(THING.price))
                    .isEqualTo(new BigDecimal("2.00"));
            assertThat(connection
                            .execute(delete(THING).where(THING.id.eq(id)).returning(THING.name))
                            .one()
                            .get(THING.name))
                    .isEqualTo("a");
        });
        assertThat(THING.names(engine)).isEmpty();
    }

    @TestOnAllDatabases(
            except = {
                Database.H2,
                Database.SQLITE,
                Database.POSTGRESQL,
                Database.HSQLDB,
                Database.FIREBIRD,
                Database.DERBY
            })
    void changedRowsThatDoNotComeBackAreAnError(Engine engine) {
        assertThatThrownBy(() -> engine.begin(connection ->
                        connection.execute(update(THING).set(THING.count, 1).returning(THING.price))))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "MariaDB gives no rows back from an UPDATE: leave returning(...) out, and select the rows.");
    }

    @TestOnAllDatabases
    void updateSeesTheRowAsItWas(Engine engine) {
        THING.add(engine, THING.name.to("a"), THING.count.to(1));

        int changed = engine.beginAndReturn(connection -> connection
                .execute(update(THING)
                        .set(THING.count, THING.count.plus(1))
                        .set(THING.name, THING.name.concat("!"))
                        .set(THING.weight, THING.count.toDouble()))
                .rowCount());

        assertThat(changed).isEqualTo(1);
        assertThat(THING.names(engine, THING.count.eq(2), THING.weight.eq(1d))).containsExactly("a!");
    }

    @TestOnAllDatabases
    void aliasCanBeChanged(Engine engine) {
        THING.add(engine, THING.name.to("a"), THING.count.to(1));
        THING.add(engine, THING.name.to("b"), THING.count.to(2));
        Table thing = THING.as("t");

        engine.begin(connection -> {
            connection.execute(update(thing)
                    .set(thing.column("name", String.class), "c")
                    .where(thing.column("count", Integer.class).eq(1)));
            connection.execute(
                    delete(thing).where(thing.column("count", Integer.class).eq(2)));
        });

        assertThat(THING.names(engine)).containsExactly("c");
    }

    @TestOnAllDatabases
    void onlyRowsThatMeetTheConditionAreDeleted(Engine engine) {
        THING.add(engine, THING.name.to("a"), THING.count.to(1));
        THING.add(engine, THING.name.to("b"));

        int deleted = engine.beginAndReturn(connection ->
                connection.execute(delete(THING).where(THING.count.isNull())).rowCount());

        assertThat(deleted).isEqualTo(1);
        assertThat(THING.names(engine)).containsExactly("a");
    }
}
