package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Select;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class ExecuteTest {

    private static final Select ALL =
            select(NOTE.id, NOTE.body, NOTE.body.upper().as("loud")).from(NOTE).orderBy(NOTE.id.asc());

    private Connection connection;

    @BeforeEach
    void connect(Engine engine) {
        NOTE.create(engine);
        connection = engine.connect();
        NOTE.insert(connection, 1, "a");
        NOTE.insert(connection, 2, "b");
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @TestOnAllDatabases
    void rowIsReadByPositionByNameAndByExpression() {
        Row row = connection.execute(ALL).first().orElseThrow();
        assertThat(row.get(0)).isEqualTo(1);
        assertThat(row.get("body")).isEqualTo("a");
        assertThat(row.get("loud", String.class)).isEqualTo("A");
        assertThat(row.get(NOTE.id)).isEqualTo(1);
        assertThat(row.get(NOTE.body)).isEqualTo("a");
        assertThat(row.asMap()).isEqualTo(Map.of("id", 1, "body", "a", "loud", "A"));
        assertThat(row).hasToString("{id=1, body=a, loud=A}");
    }

    @TestOnAllDatabases
    void columnThatIsNotInTheRowIsNamed() {
        Row row = connection.execute(select(NOTE.body).from(NOTE)).first().orElseThrow();
        assertThatThrownBy(() -> row.get("id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> row.get(NOTE.id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }

    @TestOnAllDatabases
    void columnWhoseNameIsThereTwiceIsNotGuessed() {
        Row row = connection
                .execute(select(NOTE.body.as("x"), NOTE.id.as("x")).from(NOTE))
                .first()
                .orElseThrow();
        assertThatThrownBy(() -> row.get("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several");
    }

    @TestOnAllDatabases
    void changedRowsAreCounted() {
        assertThat(connection.execute(update(NOTE).set(NOTE.body, "c")).rowCount())
                .isEqualTo(2);
        assertThat(connection.execute(delete(NOTE).where(NOTE.id.eq(2))).rowCount())
                .isEqualTo(1);
    }

    @TestOnAllDatabases
    void nullIsReadAsNull() {
        connection.execute(insert(NOTE).set(NOTE.id, 3).set(NOTE.body, (String) null));
        Result<Row> rows = connection.execute(select(NOTE.body).from(NOTE).where(NOTE.id.eq(3)));
        assertThat(rows.one().get(NOTE.body)).isNull();
    }

    @TestOnAllDatabases
    void oneColumnIsReadAsItsValues() {
        assertThat(connection
                        .scalars(select(NOTE.body).from(NOTE).orderBy(NOTE.id.desc()))
                        .all())
                .containsExactly("b", "a");
    }

    @TestOnAllDatabases
    void rowsAreStreamed() {
        try (Stream<Row> rows = connection.stream(ALL)) {
            assertThat(rows.map(row -> row.get(NOTE.id))).containsExactly(1, 2);
        }
    }

    @TestOnAllDatabases
    void streamEndsWithItsTransaction() {
        Iterator<Row> rows = connection.stream(ALL).iterator();
        connection.rollback();
        assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);
    }

    @TestOnAllDatabases
    void errorHasTheStatementButNoValues() {
        connection.commit();
        assertThatThrownBy(() -> NOTE.insert(connection, 1, "secret"))
                .isInstanceOfSatisfying(
                        UniqueException.class,
                        e -> assertThat(e.sql())
                                .hasValueSatisfying(sql -> assertThat(sql).containsIgnoringCase("insert into note")))
                .hasMessageNotContaining("secret");
    }
}
