package dev.alkahest.dialects;

import static dev.alkahest.dialects.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.SerializationException;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CockroachDB's dialect on a real PostgreSQL, which agrees with it in nearly all. It is not run on a real CockroachDB. */
class CockroachOnPostgresTest {

    private static Engine engine;
    private static SessionFactory sessions;

    @BeforeAll
    static void connect() {
        engine = Engine.builder(PostgresServer.cockroachUrl())
                .isolation(Isolation.SERIALIZABLE) // CockroachDB's own
                .create();
        sessions = SessionFactory.create(engine, new DialectsMappers());
        sessions.metadata().createAll(engine);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyConstructIsUnderstood() {
        try (Engine empty = Engine.create(PostgresServer.cockroachUrl())) {
            Understanding understanding = Understanding.of(empty);
            assertThat(understanding.refused()).isEmpty();
            assertThat(understanding.understood()).isGreaterThan(150);
        }
    }

    @Test
    void keysOfManyRowsComeBackWithTheirObjects() {
        List<Account> made = List.of(new Account("a", 1), new Account("b", 2), new Account("c", 3));
        sessions.transaction(session -> session.addAll(made));
        for (Account account : made) {
            assertThat(account.id).isGreaterThan(1_000_000_000_000L);
            String owner = sessions.call(session -> session.getOne(ACCOUNT, account.id).owner);
            assertThat(owner).isEqualTo(account.owner);
        }
    }

    @Test
    void conflictAtCommitIsASerializationFailure() {
        Account mine = added();
        Account theirs = added();
        assertThatThrownBy(() -> sessions.transaction(session -> moveWithConflict(session, mine, theirs)))
                .isInstanceOfSatisfying(SerializationException.class, e -> {
                    assertThat(e.sql()).contains("COMMIT");
                    assertThat(e.sqlState()).contains("40001");
                });
    }

    @Test
    void conflictAtCommitIsTriedAgain() {
        Account mine = added();
        Account theirs = added();
        AtomicInteger tries = new AtomicInteger();
        sessions.retrying(3).withPause(Duration.ofMillis(1)).transaction(session -> {
            if (tries.incrementAndGet() == 1) {
                moveWithConflict(session, mine, theirs);
            } else {
                session.getOne(ACCOUNT, mine.id).balance -= 30;
            }
        });
        assertThat(tries).hasValue(2);
        assertThat(balance(mine)).isEqualTo(70);
        assertThat(balance(theirs)).isEqualTo(60);
    }

    private static Account added() {
        Account account = new Account("x", 100);
        sessions.transaction(session -> session.add(account));
        return account;
    }

    private static int balance(Account account) {
        return sessions.call(session -> session.getOne(ACCOUNT, account.id).balance);
    }

    /** Two transactions read both accounts and write one each; only one of them can commit. */
    private static void moveWithConflict(Session session, Account mine, Account theirs) {
        Account read = session.getOne(ACCOUNT, mine.id);
        session.getOne(ACCOUNT, theirs.id);
        read.balance -= 30;
        session.flush();
        sessions.transaction(other -> {
            other.getOne(ACCOUNT, mine.id);
            other.getOne(ACCOUNT, theirs.id).balance -= 40;
        });
    }
}
