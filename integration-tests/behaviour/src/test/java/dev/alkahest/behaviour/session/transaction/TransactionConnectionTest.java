package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Duration;

/** When a session takes a connection of the pool, and when it gives it back. */
class TransactionConnectionTest extends AccountTests {

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

    @TestOnAllDatabases
    void F1_flushAndCommitOfNothingTakeNoConnection(EngineBuilder builder) {
        try (Engine small = builder.poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            SessionFactory factory = SessionFactory.create(small, new TransactionMappers());
            factory.metadata().createAll(small);
            try (Session idle = factory.open();
                    Session working = factory.open()) {
                working.query(ACCOUNT).all();
                idle.flush();
                idle.commit();
                idle.rollback();
                assertThatThrownBy(() -> idle.query(ACCOUNT).all()).isInstanceOf(PoolTimeoutException.class);
            }
        }
    }
}
