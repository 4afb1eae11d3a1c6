package dev.alkahest.behaviour.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementBinder;
import org.junit.jupiter.api.BeforeEach;

class TransactionTest {

    @BeforeEach
    void createTable(Engine engine) {
        engine.begin(connection -> connection.update(
                "create table note (id integer primary key, body varchar(20))", StatementBinder.NOTHING));
    }

    @TestOnAllDatabases
    void committedRowsStay(Engine engine) {
        engine.begin(connection -> insert(connection, 1));
        assertThat(count(engine)).isEqualTo(1);
    }

    @TestOnAllDatabases
    void workThatThrowsIsRolledBack(Engine engine) {
        assertThatThrownBy(() -> engine.begin(connection -> {
                    insert(connection, 1);
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count(engine)).isZero();
    }

    private static void insert(Connection connection, int id) {
        connection.update("insert into note (id, body) values (?, 'x')", statement -> statement.setInt(1, id));
    }

    private static int count(Engine engine) {
        return engine.beginAndReturn(
                connection -> connection.query("select count(*) from note", StatementBinder.NOTHING, rows -> {
                    rows.next();
                    return rows.getInt(1);
                }));
    }
}
