package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.PlainJdbc;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.JoinMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule T7, on a JDBC connection that a program without Alkahest has. */
@KeepsTables
class JoinedJdbcTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new TransactionMappers());
        sessions.metadata().createAll(engine);
    }

    private static java.sql.Connection begin(Engine engine) throws SQLException {
        java.sql.Connection jdbc = PlainJdbc.connect(engine);
        jdbc.setAutoCommit(false);
        return jdbc;
    }

    private static void insert(java.sql.Connection jdbc, int id, String owner) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            statement.executeUpdate("insert into account (id, owner) values (" + id + ", '" + owner + "')");
        }
    }

    private static List<String> owners(Engine engine) {
        return rows(engine, "select owner from account order by owner");
    }

    @TestOnAllDatabases
    void T7_rowsOfTheUserAndOfTheSessionAreOneTransaction(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            insert(jdbc, 100, "Ada");
            try (Session session = sessions.withConnection(jdbc).open()) {
                assertThat(session.query(ACCOUNT).one().owner).isEqualTo("Ada");
                session.add(new Account("Bob"));
                session.commit();
            }
            insert(jdbc, 200, "Carl");
            assertThat(jdbc.isClosed()).isFalse();
            jdbc.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob", "Carl");
    }

    @TestOnAllDatabases
    void T7_rollbackOfTheUserTakesBackWhatTheSessionHasCommitted(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            insert(jdbc, 100, "Ada");
            sessions.withConnection(jdbc).transaction(session -> session.add(new Account("Bob")));
            jdbc.rollback();
        }
        assertThat(owners(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void T7_sessionThatFailsRollsBackWhatTheUserHasWritten(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            insert(jdbc, 100, "Ada");
            assertThatThrownBy(
                            () -> sessions.withConnection(jdbc).transaction(session -> session.add(new Account("Ada"))))
                    .isInstanceOf(UniqueException.class);
            insert(jdbc, 200, "Bob");
            jdbc.commit();
        }
        assertThat(owners(engine)).containsExactly("Bob");
    }

    @TestOnAllDatabases
    void T7_savepointKeepsWhatTheUserHasWritten(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            insert(jdbc, 100, "Ada");
            SessionFactory within = sessions.withConnection(engine.join(jdbc), JoinMode.SAVEPOINT);
            assertThatThrownBy(() -> within.transaction(session -> session.add(new Account("Ada"))))
                    .isInstanceOf(UniqueException.class);
            within.transaction(session -> session.add(new Account("Bob")));
            jdbc.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob");
    }

    @TestOnAllDatabases
    void T7_fullControlCommitsWhatTheUserHasWritten(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            insert(jdbc, 100, "Ada");
            sessions.withConnection(engine.join(jdbc), JoinMode.FULL_CONTROL)
                    .transaction(session -> session.add(new Account("Bob")));
            jdbc.rollback();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob");
    }

    @TestOnAllDatabases
    void T7_joinedConnectionIsLetGoOfAndLeftAsItIs(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = begin(engine)) {
            try (Connection connection = engine.join(jdbc)) {
                connection.update("insert into account (id, owner) values (100, 'Ada')");
            }
            assertThat(jdbc.isClosed()).isFalse();
            jdbc.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T7_connectionThatCommitsEachStatementIsRefused(Engine engine) throws SQLException {
        try (java.sql.Connection jdbc = PlainJdbc.connect(engine)) {
            assertThatThrownBy(() -> sessions.withConnection(jdbc))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "The JDBC connection commits each statement by itself. Call its setAutoCommit(false), or"
                                    + " join it once its transaction has begun.");
        }
    }
}
