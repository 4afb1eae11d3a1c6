package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;

/** A block commits at its end, and rolls back on an exception. */
class TransactionBlockTest extends AccountTests {

    @TestOnAllDatabases
    void T5_blockBeginsByItselfWithoutAutobegin(Engine engine) {
        SessionFactory explicit = sessions.withAutobegin(false);
        explicit.transaction(session -> session.add(new Account("Ada")));
        explicit.retrying(2).transaction(session -> session.add(new Account("Bob")));
        explicit.scoped().transaction(session -> session.add(new Account("Cleo")));
        assertThat(rows(engine, "select owner from account order by owner")).containsExactly("Ada", "Bob", "Cleo");
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
}
