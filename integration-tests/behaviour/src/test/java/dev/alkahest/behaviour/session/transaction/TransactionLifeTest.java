package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static dev.alkahest.sql.Sql.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.CheckException;
import dev.alkahest.ClosedException;
import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Sql;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class TransactionLifeTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new TransactionMappers());
        sessions.metadata().createAll(engine);
    }

    private void saved(String... owners) {
        sessions.transaction(session -> {
            for (String owner : owners) {
                session.add(new Account(owner));
            }
        });
    }

    @TestOnAllDatabases
    void T1_transactionBeginsByItself(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            session.flush();
            assertThat(rows(engine, "select owner from account")).isEmpty();
            session.commit();
        }
        assertThat(rows(engine, "select owner from account")).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T1_nextStatementAfterACommitBeginsAnother(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            session.commit();
            session.add(new Account("Bob"));
            session.flush();
            session.rollback();
        }
        assertThat(rows(engine, "select owner from account")).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T1_sessionWithoutAutobeginRefusesWorkBeforeBegin(Engine engine) {
        saved("Ada");
        try (Session session = sessions.withAutobegin(false).open()) {
            for (Runnable work : List.<Runnable>of(
                    () -> session.add(new Account("Bob")),
                    () -> session.query(ACCOUNT).all(),
                    () -> session.execute(delete(ACCOUNT)))) {
                assertThatThrownBy(work::run)
                        .isInstanceOf(InvalidStateException.class)
                        .hasMessageContaining("Call begin() first");
            }
            assertThat(session.pending()).isEmpty();
            session.begin();
            session.add(new Account("Bob"));
            assertThat(session.query(ACCOUNT).count()).isEqualTo(2);
            session.commit();
            assertThatThrownBy(() -> session.query(ACCOUNT).all()).hasMessageContaining("Call begin() first");
        }
        assertThat(rows(engine, "select owner from account order by owner")).containsExactly("Ada", "Bob");
    }

    @TestOnAllDatabases
    void T1_transactionThatHasSentNothingEndsToo() {
        try (Session session = sessions.withAutobegin(false).open()) {
            session.begin();
            session.commit();
            assertThatThrownBy(() -> session.query(ACCOUNT).all()).hasMessageContaining("Call begin() first");
            session.begin();
            session.rollback();
            assertThatThrownBy(() -> session.query(ACCOUNT).all()).hasMessageContaining("Call begin() first");
            session.begin();
            session.reset();
            assertThatThrownBy(() -> session.query(ACCOUNT).all()).hasMessageContaining("Call begin() first");
        }
    }

    @TestOnAllDatabases
    void T1_secondBeginIsRefused() {
        try (Session session = sessions.open()) {
            session.begin();
            assertThatThrownBy(session::begin)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("has begun already");
            session.commit();
            session.query(ACCOUNT).all();
            assertThatThrownBy(session::begin).hasMessageContaining("has begun already");
        }
    }

    @TestOnAllDatabases
    void T5_blockBeginsByItselfWithoutAutobegin(Engine engine) {
        SessionFactory explicit = sessions.withAutobegin(false);
        explicit.transaction(session -> session.add(new Account("Ada")));
        explicit.retrying(2).transaction(session -> session.add(new Account("Bob")));
        explicit.scoped().transaction(session -> session.add(new Account("Cleo")));
        assertThat(rows(engine, "select owner from account order by owner")).containsExactly("Ada", "Bob", "Cleo");
    }

    @TestOnAllDatabases
    void T2_connectionIsTakenByTheFirstStatement(EngineBuilder builder) {
        try (Engine small = builder.poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            SessionFactory factory = SessionFactory.create(small, new TransactionMappers());
            factory.metadata().createAll(small);
            try (Session idle = factory.open();
                    Session working = factory.open()) {
                idle.add(new Account("Ada"));
                assertThat(working.query(ACCOUNT).all()).isEmpty();
                assertThatThrownBy(() -> idle.query(ACCOUNT).all()).isInstanceOf(PoolTimeoutException.class);
            }
        }
    }

    @TestOnAllDatabases
    void T2_connectionIsGivenBackByCommitRollbackAndClose(EngineBuilder builder) {
        try (Engine small = builder.poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            SessionFactory factory = SessionFactory.create(small, new TransactionMappers());
            factory.metadata().createAll(small);
            Session first = factory.open();
            Session second = factory.open();
            first.query(ACCOUNT).all();
            first.commit();
            second.query(ACCOUNT).all();
            second.rollback();
            first.query(ACCOUNT).all();
            first.close();
            assertThat(second.query(ACCOUNT).all()).isEmpty();
            second.close();
        }
    }

    @TestOnAllDatabases
    void T3_commitFlushesFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Account account = new Account("Ada");
            session.add(account);
            account.pay(5);
            session.commit();
        }
        assertThat(rows(engine, "select owner, amount from account join payment on account_id = account.id"))
                .containsExactly("Ada|5");
    }

    @TestOnAllDatabases
    void T3_commitWithNothingToWriteSendsNothing(Engine engine) {
        saved("Ada");
        try (Session session = sessions.open()) {
            session.query(ACCOUNT).all();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void T4_rollbackEndsTheWholeTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            session.flush();
            session.add(new Account("Bob"));
            session.flush();
            session.rollback();
            session.commit();
        }
        assertThat(rows(engine, "select owner from account")).isEmpty();
    }

    @TestOnAllDatabases
    void T4_rollbackOfAnUnusedSessionDoesNothing(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, session::rollback)).isZero();
        }
    }

    @TestOnAllDatabases
    void T5_blockCommitsAtItsEnd(Engine engine) {
        sessions.transaction(session -> session.add(new Account("Ada")));
        assertThat(rows(engine, "select owner from account")).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T5_blockRollsBackOnAnExceptionAndPassesItOn(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.add(new Account("Ada"));
                    session.flush();
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on second thoughts");
        assertThat(rows(engine, "select owner from account")).isEmpty();
    }

    @TestOnAllDatabases
    void T5_blockThatFailedCanBeTriedAgainWithTheSameObjects(Engine engine) {
        Account account = new Account("Ada");
        account.pay(5);
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.add(account);
                    session.flush();
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);
        sessions.transaction(session -> session.add(account));
        assertThat(rows(engine, "select owner, amount from account join payment on account_id = account.id"))
                .containsExactly("Ada|5");
    }

    @TestOnAllDatabases
    void T5_blockThatFailedPutsValuesBack(Engine engine) {
        saved("Ada");
        Account[] held = new Account[1];
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    held[0] = session.query(ACCOUNT).one();
                    held[0].owner = "Bob";
                    session.flush();
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(held[0].owner).isEqualTo("Ada");
    }

    @TestOnAllDatabases
    void T5_blockReturnsItsResult(Engine engine) {
        Long id = sessions.call(session -> {
            Account account = new Account("Ada");
            session.add(account);
            session.flush();
            return account.id;
        });
        assertThat(rows(engine, "select id from account")).containsExactly(id.toString());
    }

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

    @TestOnAllDatabases
    void D6_settingAnAttributeBeginsNoTransaction(EngineBuilder builder) {
        try (Engine small = builder.poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            SessionFactory factory = SessionFactory.create(small, new TransactionMappers());
            factory.metadata().createAll(small);
            factory.transaction(session -> session.add(new Account("Ada")));
            Session first = factory.open();
            Account account = first.query(ACCOUNT).one();
            first.commit();
            account.owner = "Bob";
            try (Session second = factory.open()) {
                assertThat(second.query(ACCOUNT).one().owner).isEqualTo("Ada");
            }
            first.close();
        }
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

    @TestOnAllDatabases
    void T2_engineThatWasClosedMeanwhileIsNamed(EngineBuilder builder) {
        Engine closing = builder.create();
        SessionFactory ofClosing = SessionFactory.create(closing, new TransactionMappers());
        ofClosing.metadata().createAll(closing);
        Session session = ofClosing.open();
        session.query(ACCOUNT).count();
        closing.close();
        assertThatThrownBy(() -> session.query(ACCOUNT).count())
                .isInstanceOf(ClosedException.class)
                .hasMessageStartingWith("The engine was closed, and its connections with it");
        session.rollback();
        assertThatThrownBy(() -> session.query(ACCOUNT).count())
                .isInstanceOf(ClosedException.class)
                .hasMessage("connect() on a closed engine.");
        session.close();
    }
}
