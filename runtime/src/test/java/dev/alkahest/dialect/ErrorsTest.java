package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.CheckException;
import dev.alkahest.ConstraintException;
import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.DeadlockException;
import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.NotNullException;
import dev.alkahest.SerializationException;
import dev.alkahest.TimeoutException;
import dev.alkahest.UniqueException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:sqlite::memory:?foreign_keys=on"})
    void brokenConstraintsAreToldApart(String url) throws SQLException {
        boolean isH2 = url.startsWith("jdbc:h2");
        assertFails(url, "insert into child values (1, 1, 'a', 5)", UniqueException.class, null);
        assertFails(url, "insert into child values (2, 1, 'a', 5)", UniqueException.class, isH2 ? "uq_code" : null);
        assertFails(url, "insert into child values (3, 99, 'b', 5)", ForeignKeyException.class, isH2 ? "fk_up" : null);
        assertFails(url, "delete from parent", ForeignKeyException.class, isH2 ? "fk_up" : null);
        assertFails(url, "insert into child values (4, 1, null, 5)", NotNullException.class, "code");
        assertFails(url, "insert into child values (5, 1, 'c', 0)", CheckException.class, "ck_size");
    }

    @Test
    void otherErrorsOfH2() throws SQLException {
        assertFails("jdbc:h2:mem:", "insert into child values (6, 1, 'too long', 5)", DataTooLongException.class, null);
        assertThat(errorOf("jdbc:h2:mem:", "insert into child values (6, 1, 'too long', 5)"))
                .hasMessageStartingWith("A value is longer than its column.")
                .hasMessageContaining("column: code");
        assertThat(errorOf("jdbc:h2:mem:", "select nothing")).isExactlyInstanceOf(DatabaseException.class);
    }

    @Test
    void otherErrorsOfSqlite() throws SQLException {
        assertThat(errorOf("jdbc:sqlite::memory:", "select nothing")).isExactlyInstanceOf(DatabaseException.class);
    }

    @Test
    void columnsAreToldWhereTheDatabaseDoes() throws SQLException {
        String sqlite = "jdbc:sqlite::memory:?foreign_keys=on";
        for (String url : List.of("jdbc:h2:mem:", sqlite)) {
            assertThat(errorOf(url, "insert into child values (2, 1, 'a', 5)").column())
                    .contains("code");
            assertThat(errorOf(url, "insert into child values (4, 1, null, 5)").column())
                    .contains("code");
        }
        assertThat(errorOf("jdbc:h2:mem:", "insert into child values (6, 1, 'too long', 5)")
                        .column())
                .contains("code");
    }

    @ParameterizedTest
    @CsvSource({
        "23505, UniqueException",
        "23503, ForeignKeyException",
        "23001, ForeignKeyException",
        "23502, NotNullException",
        "23514, CheckException",
        "23P01, ConstraintException",
        "22001, DataTooLongException",
        "22003, DataTooLongException",
        "40P01, DeadlockException",
        "40001, SerializationException",
        "57014, TimeoutException",
        "55P03, TimeoutException",
        "57P01, DisconnectException",
        "08006, DisconnectException",
        "08003, DisconnectException",
        "42601, DatabaseException",
        "25P02, DatabaseException"
    })
    void statesOfPostgresql(String state, String expected) {
        DatabaseException error = postgresql(new SQLException("something", state));

        assertThat(error.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(error.sqlState()).contains(state);
    }

    @Test
    void postgresqlTellsTheConstraintInTheLanguageOfTheServer() {
        assertConstraint(
                "23505",
                "ERROR: duplicate key value violates unique constraint \"uq_code\"\n  Detail: Key (x)",
                "uq_code");
        assertConstraint(
                "23503",
                "ERROR: insert or update on table \"child\" violates foreign key constraint \"fk_up\"",
                "fk_up");
        assertConstraint(
                "23503",
                "ERROR: update or delete on table \"parent\" violates foreign key constraint \"fk_up\" on table \"child\"",
                "fk_up");
        assertConstraint(
                "23502",
                "ERROR: null value in column \"code\" of relation \"child\" violates not-null constraint",
                "code");
        assertConstraint(
                "23514", "ERROR: new row for relation \"child\" violates check constraint \"ck_size\"", "ck_size");
        assertConstraint("23505", "FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »uq_code«", "uq_code");
        assertConstraint(
                "23505", "ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique « uq_code »", "uq_code");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, TimeoutException",
        "SQLITE_LOCKED_SHAREDCACHE, TimeoutException",
        "SQLITE_BUSY_SNAPSHOT, SerializationException",
        "SQLITE_INTERRUPT, TimeoutException",
        "SQLITE_TOOBIG, DataTooLongException",
        "SQLITE_CANTOPEN, DisconnectException",
        "SQLITE_CONSTRAINT_DATATYPE, ConstraintException",
        "SQLITE_ERROR, DatabaseException"
    })
    void codesOfSqlite(String code, String expected) {
        SQLException error = new SQLException("[" + code + "] Something (with details)");

        assertThat(SqlAssertions.SQLITE.translate(error, "select 1").getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void codesOfH2() {
        assertThat(h2(40001)).isInstanceOf(DeadlockException.class);
        assertThat(h2(90131)).isInstanceOf(SerializationException.class);
        assertThat(h2(50200)).isInstanceOf(TimeoutException.class);
        assertThat(h2(57014)).isInstanceOf(TimeoutException.class);
        assertThat(h2(90121)).isInstanceOf(DisconnectException.class);
    }

    @Test
    void standardClassesCountWhereTheCodeSaysNothing() {
        for (Dialect dialect : SqlAssertions.ALL) {
            assertThat(dialect.translate(new SQLTimeoutException("slow"), "select 1"))
                    .isInstanceOf(TimeoutException.class);
            assertThat(dialect.translate(new SQLNonTransientConnectionException("gone"), "select 1"))
                    .isInstanceOf(DisconnectException.class);
        }
    }

    @Test
    void batchFailsForTheReasonOfItsRow() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 ...", "23505", new int[0]);
        batch.setNextException(
                new SQLException("ERROR: duplicate key value violates unique constraint \"uq_code\"", "23505"));

        assertThat(postgresql(batch))
                .isInstanceOfSatisfying(
                        UniqueException.class,
                        error -> assertThat(error.constraint()).contains("uq_code"));
    }

    @Test
    void refusedValueSaysWhy() {
        SQLException refused = new SQLDataException("SQLite would store NaN as NULL.", "22003");

        assertThat(SqlAssertions.SQLITE.translate(refused, "INSERT INTO t (x) VALUES (?)"))
                .hasMessage("SQLite would store NaN as NULL.\n  SQL: INSERT INTO t (x) VALUES (?)");
    }

    @Test
    void columnThatIsTooShortIsNamedWhereTheDatabaseTells() {
        SQLException mariadb = new SQLException("(conn=3) Data too long for column 'code' at row 1", "22001", 1406);
        SQLException postgresql = new SQLException("ERROR: value too long for type character varying(3)", "22001");

        assertThat(new MariadbErrors().translate(mariadb, FailedStatement.none()))
                .hasMessageStartingWith("A value is longer than its column.")
                .hasMessageContaining("column: code");
        assertThat(postgresql(postgresql)).hasMessageStartingWith("A value is longer than its column.");
    }

    @Test
    void tableThatCannotBeCreatedSaysWhy() throws SQLException {
        assertThat(errorOf("jdbc:h2:mem:", "CREATE TABLE line (total int GENERATED ALWAYS AS (quantty))"))
                .hasMessageStartingWith("The database refused the statement (SQLSTATE 42S22, code 42122): Column"
                        + " \"QUANTTY\" not found.\n");
    }

    @Test
    void messageHasStatementEntityAndKeyButNoValues() {
        SQLException error = new SQLException(
                "ERROR: duplicate key value violates unique constraint \"uq_code\"\n  Detail: Key (code)=(secret)",
                "23505");

        assertThat(SqlAssertions.POSTGRESQL.translate(error, new FailedStatement("INSERT ...", "Child", "7")))
                .hasMessage("A row with the same key or unique values is already there: uq_code."
                        + "\n  SQL: INSERT ...\n  entity: Child\n  key: 7\n  column: code")
                .hasCause(error)
                .hasMessageNotContaining("secret");
    }

    private static void assertFails(
            String url, String sql, Class<? extends DatabaseException> expected, String constraint)
            throws SQLException {
        DatabaseException error = errorOf(url, sql);

        assertThat(error).as(sql).isInstanceOf(expected);
        assertThat(error.sql()).contains(sql);
        if (error instanceof ConstraintException broken && constraint != null) {
            assertThat(broken.constraint()).as(sql).contains(constraint);
        }
    }

    private static DatabaseException errorOf(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String each : List.of(
                    "create table parent (id int primary key)",
                    "create table child (id int primary key, up int, code varchar(3) not null, size int,"
                            + " constraint uq_code unique (code),"
                            + " constraint fk_up foreign key (up) references parent (id),"
                            + " constraint ck_size check (size > 0))",
                    "insert into parent values (1)",
                    "insert into child values (1, 1, 'a', 5)")) {
                statement.execute(each);
            }
            SQLException error = catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
            return Dialect.forUrl(url).translate(error, sql);
        }
    }

    private static DatabaseException postgresql(SQLException error) {
        return SqlAssertions.POSTGRESQL.translate(error, "select 1");
    }

    private static DatabaseException h2(int code) {
        return SqlAssertions.H2.translate(new SQLException("something", "XXXXX", code), "select 1");
    }

    private static void assertConstraint(String state, String message, String constraint) {
        assertThat(((ConstraintException) postgresql(new SQLException(message, state))).constraint())
                .isEqualTo(Optional.of(constraint));
    }
}
