package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.CheckException;
import dev.alkahest.DatabaseException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Sql;
import java.util.List;

/** What fails rolls the transaction back, and nothing is lost in silence. */
class FailedTransactionTest extends AccountTests {

    @TestOnAllDatabases
    void T6_failedFlushRaisesTheErrorOfTheDatabase(Engine engine) {
        saved("Ada");
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
        }
    }

    @TestOnAllDatabases
    void T6_failedFlushRollsTheTransactionBack(Engine engine) {
        saved("Ada");
        try (Session session = sessions.open()) {
            session.add(new Account("Bob"));
            session.flush();
            session.add(new Account("Ada"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            session.rollback();
            session.commit();
        }
        assertThat(rows(engine, "select owner from account")).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T6_sessionIsInactiveUntilRollback(Engine engine) {
        saved("Ada");
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            assertThatThrownBy(() -> session.query(ACCOUNT).all())
                    .isInstanceOf(SessionInactiveException.class)
                    .hasMessageContaining("rollback()")
                    .hasCauseInstanceOf(UniqueException.class);
            assertThatThrownBy(session::commit).isInstanceOf(SessionInactiveException.class);
            assertThatThrownBy(() -> session.add(new Account("Cyd"))).isInstanceOf(SessionInactiveException.class);
            session.rollback();
            assertThat(session.query(ACCOUNT).all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void T6_failedCommitRollsBackWhatItsFlushHadWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Account account = new Account("Ada");
            session.add(account);
            account.pay(-1);
            assertThatThrownBy(session::commit).isInstanceOf(CheckException.class);
            session.rollback();
            assertThat(session.stateOf(account)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, "select owner from account")).isEmpty();
    }

    @TestOnAllDatabases
    void T6_afterTheRollbackTheSameObjectsCanBeAddedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Account account = new Account("Ada");
            Payment payment = account.pay(-1);
            session.add(account);
            assertThatThrownBy(session::commit).isInstanceOf(CheckException.class);
            session.rollback();
            payment.amount = 5;
            session.add(account);
            session.commit();
        }
        assertThat(rows(engine, "select owner, amount from account join payment on account_id = account.id"))
                .containsExactly("Ada|5");
    }

    @TestOnAllDatabases
    void T6_rollbackPutsBackWhatWasChangedAfterTheFailure(Engine engine) {
        saved("Ada", "Bob");
        try (Session session = sessions.open()) {
            Account bob = session.query(ACCOUNT).where(ACCOUNT.owner.eq("Bob")).one();
            session.add(new Account("Ada"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            bob.owner = "Bobby";
            session.rollback();
            assertThat(bob.owner).isEqualTo("Bob");
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void T6_errorThatIsNotOfTheDatabaseFailsTheFlushToo(Engine engine) {
        try (Session session = sessions.open()) {
            Account account = new Account("Ada");
            Receipt receipt = new Receipt(account);
            session.add(receipt);
            receipt.torn = true;
            assertThatThrownBy(session::flush).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(SessionInactiveException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(rows(engine, "select owner from account")).isEmpty();
    }

    /** A statement that fails aborts the transaction there; the commit would be answered by a rollback. */
    @TestOnAllDatabases
    void D8_commitAfterAFailedStatementNeverLosesRowsInSilence(Engine engine, Database database) {
        saved("Ada");
        boolean isRefused;
        try (Session session = sessions.open()) {
            session.add(new Account("Bob"));
            session.flush();
            assertThatThrownBy(() -> session.execute(Sql.insert(ACCOUNT).set(ACCOUNT.owner, "Ada")))
                    .isInstanceOf(UniqueException.class);
            isRefused = refuses(session::commit);
        }
        assertThat(isRefused).isEqualTo(database == Database.POSTGRESQL);
        assertThat(rows(engine, "select owner from account order by owner"))
                .containsExactlyElementsOf(isRefused ? List.of("Ada") : List.of("Ada", "Bob"));
    }

    private static boolean refuses(Runnable action) {
        try {
            action.run();
            return false;
        } catch (DatabaseException e) {
            return true;
        }
    }
}
