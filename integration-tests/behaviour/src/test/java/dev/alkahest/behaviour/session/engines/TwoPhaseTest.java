package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.engines.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.engines.InvoiceTable.INVOICE;
import static dev.alkahest.behaviour.session.engines.LineTable.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.DatabaseException;
import dev.alkahest.InDoubtException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.UnknownOutcomeException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.TwoPhaseTransaction;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rule T8: customers are on one database, their invoices on another of the same kind. SQLite has no two-phase commit. */
class TwoPhaseTest {

    private Engine archive;
    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine main, Database database) {
        archive = Engine.create(Databases.url(database));
        SessionFactory plain = factory(main, archive);
        plain.metadata(main).createAll(main);
        plain.metadata(archive).createAll(archive);
        sessions = plain.withTwoPhase(true);
    }

    private static SessionFactory factory(Engine main, Engine archive) {
        return SessionFactory.create(main, new EnginesMappers())
                .withEngine(INVOICE, archive)
                .withEngine(LINE, archive);
    }

    @AfterEach
    void nothingStaysPrepared(Engine main) {
        if (!main.isClosed() && !archive.isClosed()) {
            assertThat(main.preparedTransactions()).isEmpty();
            assertThat(archive.preparedTransactions()).isEmpty();
        }
        archive.close();
    }

    private static Customer ada() {
        Customer ada = new Customer("Ada");
        ada.invoices.add(new Invoice(7));
        return ada;
    }

    private static List<String> names(Engine main) {
        return rows(main, "select name from engines_customer order by name");
    }

    private static List<String> numbers(Engine archive) {
        return rows(archive, "select number from engines_invoice order by number");
    }

    /** Returns the words that end a prepared transaction well. */
    private static String commitWords(Database database) {
        return switch (database) {
            case H2 -> "COMMIT TRANSACTION";
            case MARIADB -> "XA COMMIT";
            default -> "COMMIT PREPARED";
        };
    }

    /** Returns the words that prepare a transaction. */
    private static String prepareWords(Database database) {
        return switch (database) {
            case H2 -> "PREPARE COMMIT";
            case MARIADB -> "XA PREPARE";
            default -> "PREPARE TRANSACTION";
        };
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_commitPreparesAndCommitsOnAllEngines(Engine main) {
        for (int round = 0; round < 10; round++) {
            int number = round;
            sessions.transaction(session -> {
                session.add(new Customer("Ada" + number));
                session.add(new Invoice(number));
            });
        }
        assertThat(names(main)).hasSize(10);
        assertThat(numbers(archive)).hasSize(10);
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_sessionGoesOnAfterACommit(Engine main) {
        try (Session session = sessions.open()) {
            Customer ada = ada();
            session.add(ada);
            session.commit();
            ada.name = "Bob";
            ada.invoices.get(0).number = 8;
            session.commit();
            assertThat(session.query(CUSTOMER).one()).isSameAs(ada);
            session.rollback();
        }
        assertThat(names(main)).containsExactly("Bob");
        assertThat(numbers(archive)).containsExactly("8");
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_rollbackFailedFlushAndSavepointEndWhatWasBegun(Engine main) {
        for (int round = 0; round < 10; round++) {
            try (Session session = sessions.open()) {
                session.add(ada());
                session.flush();
                try (NestedTransaction nested = session.beginNested()) {
                    session.query(INVOICE).one().number = 8;
                    session.flush();
                    nested.rollback();
                }
                assertThat(session.query(INVOICE).one().number).isEqualTo(7);
                session.rollback();
                session.add(ada());
                session.add(new Invoice(7));
                assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            }
        }
        assertThat(names(main)).isEmpty();
        assertThat(numbers(archive)).isEmpty();
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_oneEngineAloneIsCommittedInTwoPhases(Engine main) {
        sessions.transaction(session -> session.add(new Customer("Ada")));
        assertThat(names(main)).containsExactly("Ada");
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_sessionThatHasOnlyReadIsCommittedTwoPhasedToo(Engine main) {
        sessions.transaction(session -> {
            assertThat(session.query(CUSTOMER).all()).isEmpty();
            assertThat(session.query(INVOICE).all()).isEmpty();
        });
        sessions.withReadOnly(true)
                .transaction(
                        session -> assertThat(session.query(CUSTOMER).all()).isEmpty());
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_engineThatCannotPrepareRollsBackAll(Engine main, Database database) {
        Engine failing = failing(prepareWords(database));
        try (Session session = factory(main, failing).withTwoPhase(true).open()) {
            Customer ada = ada();
            session.add(ada);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("The connection was lost while the database was preparing alkahest_")
                    .hasMessageContaining("which is not committed");
            session.rollback();
            assertThat(session.stateOf(ada)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(names(main)).isEmpty();
        assertThat(numbers(archive)).isEmpty();
        change(main, "insert into engines_customer (id, name) values (100, 'Ada')");
        change(archive, "insert into engines_invoice (id, number) values (100, 7)");
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_commitThatIsNotConfirmedIsInDoubtAndCanBeEnded(Engine main, Database database) {
        Engine failing = failing(commitWords(database));
        Customer ada = ada();
        try (Session session = factory(main, failing).withTwoPhase(true).open()) {
            session.add(ada);
            InDoubtException doubt = catchThrowableOfType(InDoubtException.class, session::commit);
            assertThat(doubt.transactions()).hasSize(1);
            assertThat(doubt.transactions().get(0)).startsWith("alkahest_").endsWith("_2 on " + failing);
            assertThat(session.stateOf(ada)).as("it is decided").isEqualTo(ObjectState.PERSISTENT);
            assertThat(names(main)).as("the others have committed").containsExactly("Ada");
            assertThat(numbers(archive)).isEmpty();

            String id = archive.preparedTransactions().get(0);
            assertThat(doubt.transactions().get(0)).startsWith(id);
            archive.commitPrepared(id);
            assertThat(numbers(archive)).containsExactly("7");
            assertThat(session.query(INVOICE).one()).isSameAs(ada.invoices.get(0));
        }
    }

    /** Returns an engine for the archive's database whose connections are lost on the way to some words. */
    private Engine failing(String words) {
        return Engine.builder(new RefusingDataSource(archive, words).source(), archive.dialect())
                .create();
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_copiesAreReadAndNotPrepared(Engine main, Database database) {
        try (Engine copy = Engine.builder(new RefusingDataSource(main, prepareWords(database)).source(), main.dialect())
                .create()) {
            sessions.withReader(copy).transaction(session -> {
                assertThat(session.query(CUSTOMER).all()).isEmpty();
                session.add(ada());
            });
        }
        assertThat(names(main)).containsExactly("Ada");
    }

    /** H2 does not roll back for a connection that has gone before its database is opened again: see {@link H2RecoveryTest}. */
    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT, except = Database.H2)
    void T8_preparedTransactionOutlivesItsConnectionAndIsRolledBack(Engine main, Database database) {
        Engine failing = failing(commitWords(database));
        try (Connection connection = failing.connect()) {
            TwoPhaseTransaction transaction = connection.beginTwoPhase("of-the-user_1");
            connection.update("insert into engines_invoice (id, number) values (100, 7)");
            transaction.prepare();
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(InDoubtException.class)
                    .hasMessageStartingWith("A two-phase commit is in doubt: of-the-user_1 on ");
        }
        assertThat(archive.preparedTransactions()).containsExactly("of-the-user_1");
        archive.rollbackPrepared("of-the-user_1");
        assertThat(numbers(archive)).isEmpty();
        assertThatThrownBy(() -> archive.commitPrepared("of-the-user_1")).isInstanceOf(DatabaseException.class);
    }

    @TestOnAllDatabases(needs = Capability.TWO_PHASE_COMMIT)
    void T8_connectionGoesOnAfterEachWayToEnd(Engine main) {
        try (Connection connection = main.connect()) {
            connection.beginTwoPhase("a").prepare();
            connection.rollback();
            connection.beginTwoPhase("b");
            connection.update("insert into engines_customer (id, name) values (100, 'Ada')");
            connection.rollback();
            connection.beginTwoPhase("c");
            connection.update("insert into engines_customer (id, name) values (100, 'Bob')");
            connection.commit();
            connection.update("insert into engines_customer (id, name) values (101, 'Carl')");
            connection.commit();
            assertThatThrownBy(() -> connection.beginTwoPhase("it's")).isInstanceOf(IllegalArgumentException.class);
            connection.update("insert into engines_customer (id, name) values (102, 'Dora')");
            assertThatThrownBy(() -> connection.beginTwoPhase("d"))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("beginTwoPhase() in a transaction that has begun with its first statement: commit() or"
                            + " rollback() before.");
        }
        assertThat(names(main)).containsExactly("Bob", "Carl");
    }
}
