package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static dev.alkahest.sql.Sql.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

/** How a transaction begins, and how it ends. */
class TransactionLifeTest extends AccountTests {

    @TestOnAllDatabases(needs = Capability.READS_BESIDE_WRITES)
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
    void T1_additionBeginsATransaction() {
        try (Session session = sessions.open()) {
            session.add(new Account("Ada"));
            assertThatThrownBy(session::begin)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("has begun already");
        }
    }
}
