package dev.alkahest.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.UniqueException;
import dev.alkahest.dialect.Dialect;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final String url = "h2:mem:" + UUID.randomUUID();

    @Test
    void creatingConnectsToNothing() {
        Engine.create("h2:file:/no/such/place/at/all").close();
        Engine.create("h2:tcp://no.such.host.example/x").close();
    }

    @Test
    void printingShowsWhereTheDatabaseIs() {
        try (Engine engine = Engine.create("postgresql://scott:tiger@localhost/music")) {
            assertThat(engine).hasToString("Engine(postgresql://localhost/music)");
        }
    }

    @Test
    void wrongUrlFailsAtOnce() {
        assertThatThrownBy(() -> Engine.create("postgrsql://localhost/music")).isInstanceOf(InvalidUrlException.class);
        assertThatThrownBy(() -> Engine.create("h2:mem:x;INIT=create table t(id int)"))
                .isInstanceOf(InvalidUrlException.class);
    }

    @Test
    void allowedParameterIsUsed() {
        try (Engine engine = Engine.builder(url + ";INIT=create table if not exists t(id int)")
                .allowParameters("INIT")
                .create()) {
            engine.begin(connection -> connection.update("insert into t values (1)"));
        }
    }

    @Test
    void connectionThatCannotBeMadeSaysWhereTo() {
        try (Engine first = Engine.create(url + ";USER=scott;PASSWORD=tiger");
                Engine second = Engine.create(url + ";USER=scott;PASSWORD=lion")) {
            first.connect().close();
            assertThatThrownBy(second::connect)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("No connection to " + url + ": Wrong user name or password")
                    .hasMessageNotContaining("lion");
        }
    }

    @Test
    void closedEngineAndConnectionNameTheOperation() {
        Engine engine = Engine.create(url);
        Connection connection = engine.connect();
        connection.close();
        connection.close();
        assertThatThrownBy(connection::commit)
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("commit()");
        assertThatThrownBy(connection::rollback)
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("rollback()");
        assertThatThrownBy(connection::jdbc).isInstanceOf(ClosedException.class).hasMessageContaining("jdbc()");
        assertThatThrownBy(() -> connection.update("delete from t"))
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("update()");
        engine.close();
        engine.close();
        assertThatThrownBy(engine::connect).isInstanceOf(ClosedException.class).hasMessageContaining("connect()");
    }

    @Test
    void connectionOutlivesItsEngineWithoutNoise() {
        Engine engine = Engine.create(url);
        Connection connection = engine.connect();
        connection.query("select 1", StatementBinder.NOTHING, rows -> rows.next());
        engine.close();
        connection.close();
    }

    @Test
    void everyStatementAndEveryBatchCountsOnce() {
        try (Engine engine = Engine.create(url)) {
            engine.begin(connection -> {
                connection.update("create table t (id int)");
                connection.batch("insert into t values (?)", 100, (statement, row) -> statement.setInt(1, row));
                connection.query("select id from t", StatementBinder.NOTHING, rows -> rows.next());
            });
            assertThat(engine.statistics().statements()).isEqualTo(3);
        }
    }

    @Test
    void transactionsFailuresAndCheckoutsAreCounted() {
        try (Engine engine = Engine.builder(url)
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(100))
                .create()) {
            engine.begin(connection -> connection.update("create table t (id int primary key)"));
            try (Connection connection = engine.connect()) {
                connection.commit(); // nothing was sent
                connection.update("insert into t values (1)");
                assertThatThrownBy(() -> connection.update("insert into t values (1)"))
                        .isInstanceOf(UniqueException.class);
                assertThat(engine.statistics().connectionsInUse()).isEqualTo(1);
                assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeoutException.class);
            }
            Statistics statistics = engine.statistics();
            assertThat(List.of(
                            statistics.commits(),
                            statistics.rollbacks(),
                            statistics.failures(),
                            statistics.checkouts(),
                            statistics.poolTimeouts(),
                            statistics.connectionsInUse()))
                    .containsExactly(1L, 1L, 1L, 2L, 1L, 0L);
            assertThat(statistics.checkoutTime()).isPositive();
        }
    }

    @Test
    void listenerHearsOfTheEndOfAStatementThatAnotherStops() {
        List<String> heard = new ArrayList<>();
        try (Engine engine = Engine.create(url)) {
            engine.addListener(new StatementListener() {
                @Override
                public void beforeStatement(SentStatement statement) {
                    heard.add("before");
                }

                @Override
                public void statementFailed(SentStatement statement, Throwable error, Duration duration) {
                    heard.add(error.getMessage());
                }
            });
            engine.addListener(new StatementListener() {
                @Override
                public void beforeStatement(SentStatement statement) {
                    throw new IllegalStateException("stopped");
                }
            });
            assertThatThrownBy(() -> engine.begin(connection -> connection.update("create table t (id int)")))
                    .hasMessage("stopped");
        }
        assertThat(heard).containsExactly("before", "stopped");
    }

    @Test
    void transactionBeginsWithTheFirstStatement() {
        try (Engine engine = Engine.create(url);
                Connection connection = engine.connect()) {
            assertThat(connection.isInTransaction()).isFalse();
            connection.commit();
            connection.query("select 1", StatementBinder.NOTHING, rows -> rows.next());
            assertThat(connection.isInTransaction()).isTrue();
            connection.commit();
            assertThat(connection.isInTransaction()).isFalse();
            connection.jdbc();
            assertThat(connection.isInTransaction()).isTrue();
        }
    }

    @Test
    void isolationIsSet() {
        try (Engine engine =
                        Engine.builder(url).isolation(Isolation.SERIALIZABLE).create();
                Connection connection = engine.connect()) {
            assertThat(connection.query(
                            "select isolation_level from information_schema.sessions where session_id = session_id()",
                            StatementBinder.NOTHING,
                            EngineTest::text))
                    .isEqualTo("SERIALIZABLE");
        }
    }

    @Test
    void usersConnectionGoesBackAsItCame() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:" + url);
        try (java.sql.Connection only = source.getConnection()) {
            AtomicReference<Boolean> autoCommit = new AtomicReference<>();
            int isolation = only.getTransactionIsolation();
            Engine engine = Engine.builder(SingleDataSource.of(only), Dialect.forUrl("jdbc:h2:"))
                    .isolation(Isolation.SERIALIZABLE)
                    .create();
            engine.begin(connection -> {
                try {
                    autoCommit.set(connection.jdbc().getAutoCommit());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            engine.close();
            assertThat(autoCommit).hasValue(false);
            assertThat(only.getAutoCommit()).isTrue();
            assertThat(only.getTransactionIsolation()).isEqualTo(isolation);
        }
    }

    @Test
    void fullPoolIsAnErrorOfItsOwn() {
        try (Engine engine = Engine.builder(url)
                        .poolSize(1)
                        .maxOverflow(0)
                        .poolTimeout(Duration.ofMillis(50))
                        .create();
                Connection held = engine.connect()) {
            assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeoutException.class);
            assertThat(held.isClosed()).isFalse();
        }
    }

    @Test
    void settingsOfThePoolAreRefusedForAnothers() {
        EngineBuilder builder = Engine.builder(new JdbcDataSource(), Dialect.forUrl("jdbc:h2:"));
        assertThatThrownBy(() -> builder.poolSize(7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("poolSize(...)");
    }

    @Test
    void memoryOfSqliteOutlivesATransactionThatSqliteEndedByItself() {
        try (Engine engine = Engine.create("sqlite://")) {
            engine.begin(connection -> connection.update("create table t (id int primary key on conflict rollback)"));
            assertThatThrownBy(() -> engine.begin(connection -> {
                        connection.update("insert into t values (1)");
                        connection.update("insert into t values (1)");
                    }))
                    .isInstanceOf(UniqueException.class);
            engine.begin(connection -> connection.update("insert into t values (1)"));
        }
    }

    @Test
    void transactionThatTheDatabaseGaveUpCannotBeCommitted() {
        try (Engine engine = Engine.builder("sqlite://").create();
                Connection connection = engine.connect()) {
            connection.update("create table t (id int primary key on conflict rollback)");
            connection.update("insert into t values (1)");
            assertThatThrownBy(() -> connection.update("insert into t values (1)"))
                    .isInstanceOf(UniqueException.class);
            assertThatThrownBy(connection::commit).isInstanceOf(DatabaseException.class);
            connection.rollback();
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Engine.builder(url).poolSize(0).create())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("poolSize");
        assertThatThrownBy(() -> Engine.builder(url).poolTimeout(Duration.ZERO).create())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("poolTimeout");
    }

    private static String text(java.sql.ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }
}
