package dev.alkahest.behaviour.session.scope;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.scope.PurseTable.PURSE;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Sql;
import dev.alkahest.type.ColumnTypes;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ReadOnlyTest {

    private SessionFactory sessions;
    private SessionFactory reading;

    @BeforeEach
    void createRow(Engine engine) {
        sessions = SessionFactory.create(engine, new ScopeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.add(new Purse(1, 100)));
        reading = sessions.withReadOnly(true);
    }

    @TestOnAllDatabases
    void T11_readOnlySessionReads(Engine engine) {
        int balance = reading.call(session ->
                session.getOne(PURSE, 1L).balance + session.query(PURSE).one().balance);
        assertThat(balance).isEqualTo(200);
    }

    @TestOnAllDatabases
    void T11_itRefusesToWriteByName(Engine engine) {
        try (Session session = reading.open()) {
            Purse account = session.getOne(PURSE, 1L);
            assertThatThrownBy(() -> session.add(new Purse(2, 0)))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("add() in a read-only session. Open it from a factory without withReadOnly(true).");
            assertThatThrownBy(() -> session.merge(new Purse(1, 0)))
                    .hasMessageStartingWith("merge() in a read-only session.");
            assertThatThrownBy(() -> session.upsert(new Purse(2, 0)))
                    .hasMessageStartingWith("upsert() in a read-only session.");
            assertThatThrownBy(() -> session.delete(account))
                    .hasMessageStartingWith("delete() in a read-only session.");
            assertThatThrownBy(() -> session.execute(delete(PURSE)))
                    .hasMessageStartingWith("An INSERT, UPDATE or DELETE in a read-only session.");
        }
        assertThat(rows(engine, "select balance from purse")).containsExactly("100");
    }

    @TestOnAllDatabases
    void T11_changedObjectsAreNoLostWrites(Engine engine) {
        try (Session session = reading.open()) {
            Purse account = session.getOne(PURSE, 1L);
            account.balance = 0;
            assertThat(session.query(PURSE).all()).containsExactly(account);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("A flush of changed objects in a read-only session.")
                    .hasMessageEndingWith(" Purse with key 1 is one of them.");
            session.rollback();
            assertThat(account.balance).isEqualTo(100);
        }
    }

    @TestOnAllDatabases(
            except = {Database.H2, Database.SQLITE, Database.MARIADB, Database.HSQLDB, Database.FIREBIRD, Database.DERBY
            })
    void T11_theDatabaseKnowsThatTheTransactionOnlyReads(Engine engine) {
        Expression<String> setting = Sql.function(
                "current_setting", ColumnTypes.string(0), Sql.value("transaction_read_only", ColumnTypes.string(0)));
        String reads =
                reading.call(session -> session.execute(select(setting)).one().get(setting));
        String writes =
                sessions.call(session -> session.execute(select(setting)).one().get(setting));
        assertThat(List.of(reads, writes)).containsExactly("on", "off");
    }

    @TestOnAllDatabases(except = Database.H2) // which has no transactions that only read
    void T11_theDatabaseRefusesWhatTheSessionDoesNotSee(Engine engine) {
        SessionFactory writing = reading.withListener(new SessionListener() {
            @Override
            public void afterBegin(Session session, Connection connection) {
                connection.update("update purse set balance = 0");
            }
        });
        assertThatThrownBy(() -> writing.call(session -> session.query(PURSE).all()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("update purse");
        assertThat(rows(engine, "select balance from purse")).containsExactly("100");
    }

    @TestOnAllDatabases
    void T11_itRefusesWhatWritesManyRows(Engine engine) {
        try (Session session = reading.open()) {
            Purse purse = session.getOne(PURSE, 1L);
            assertThatThrownBy(() -> session.addAll(List.of(new Purse(2, 0))))
                    .hasMessageStartingWith("add() in a read-only session.");
            assertThatThrownBy(() -> session.deleteAll(List.of(purse)))
                    .hasMessageContaining(" in a read-only session.");
            assertThatThrownBy(() -> session.mergeAll(List.of(purse))).hasMessageContaining(" in a read-only session.");
            assertThatThrownBy(() -> session.query(PURSE).delete()).hasMessageContaining(" in a read-only session.");
            assertThatThrownBy(() -> session.query(PURSE).update(PURSE.balance.to(0)))
                    .hasMessageContaining(" in a read-only session.");
            assertThatThrownBy(() ->
                            session.execute(insert(PURSE).set(PURSE.id, 2L).set(PURSE.balance, 0)))
                    .hasMessageContaining(" in a read-only session.");
        }
        assertThat(rows(engine, "select balance from purse")).containsExactly("100");
    }

    @TestOnAllDatabases
    void T11_aFlushOfAChangedObjectIsRefusedAndNothingIsSent(Engine engine) {
        try (Session session = reading.open()) {
            session.getOne(PURSE, 1L).balance = 0;
            SentStatements sent = SentStatements.of(engine);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("A flush of changed objects in a read-only session.");
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void T11_theConnectionIsGivenBackWritable(Engine engine) throws SQLException {
        reading.transaction(session -> session.getOne(PURSE, 1L));
        for (int at = 2; at < 10; at++) {
            Purse purse = new Purse(at, 0);
            sessions.transaction(session -> session.add(purse));
        }
        try (Connection connection = engine.connect()) {
            assertThat(connection.jdbc().isReadOnly()).isFalse();
        }
    }
}
