package dev.alkahest.pool;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.alkahest.InvalidUrlException;
import dev.alkahest.PoolTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgroalPoolTest {

    private static final Logger LOG = Logger.getLogger("dev.alkahest.pool");

    private final String name = "h2:mem:" + UUID.randomUUID();

    @Test
    void nothingConnectsBeforeTheFirstIsBorrowed() {
        try (ConnectionPool pool = pool("postgresql://localhost:1/music", 1, 0)) {
            assertThatThrownBy(pool::borrow)
                    .isInstanceOf(InvalidUrlException.class)
                    .hasMessageContaining("org.postgresql:postgresql");
        }
    }

    @Test
    void autoCommitIsOff() throws SQLException {
        try (ConnectionPool pool = pool(name, 1, 0)) {
            Lease lease = pool.borrow();
            assertThat(lease.connection().getAutoCommit()).isFalse();
            lease.giveBack();
        }
    }

    @Test
    void connectionIsLentAgain() throws SQLException {
        try (ConnectionPool pool = pool(name, 1, 0)) {
            assertThat(borrowAndGiveBack(pool)).isSameAs(borrowAndGiveBack(pool));
        }
    }

    @Test
    void discardedConnectionIsNotLentAgain() throws SQLException {
        try (ConnectionPool pool = pool(name, 1, 0)) {
            Lease lease = pool.borrow();
            Connection first = lease.connection().unwrap(Connection.class);
            lease.discard();
            lease.giveBack();
            assertThat(borrowAndGiveBack(pool)).isNotSameAs(first);
        }
    }

    @Test
    void fullPoolSaysHowLargeItIsAndWhoHoldsConnections() throws SQLException {
        try (ConnectionPool pool = pool(name, 1, 1)) {
            Lease first = pool.borrow();
            Lease second = pool.borrow();
            assertThatThrownBy(pool::borrow)
                    .isInstanceOf(PoolTimeoutException.class)
                    .hasMessageContaining("within 200 ms")
                    .hasMessageContaining("poolSize is 1, maxOverflow 1")
                    .hasMessageContaining(Thread.currentThread().getName() + " (2)");
            first.giveBack();
            pool.borrow().giveBack();
            second.giveBack();
        }
    }

    @Test
    void memoryOfH2LastsUntilThePoolIsClosed() throws SQLException {
        try (ConnectionPool pool = pool(name, 1, 0)) {
            execute(pool, "create table note (id int)");
            Lease lease = pool.borrow();
            lease.discard();
            lease.giveBack();
            execute(pool, "insert into note values (1)");
        }
        try (ConnectionPool pool = pool(name, 1, 0)) {
            execute(pool, "create table note (id int)");
        }
    }

    /** A discarded connection is closed, and another opened, by a thread of the pool's own. */
    @Test
    void noConnectionOutlivesItsPool() throws SQLException {
        for (int turn = 0; turn < 300; turn++) {
            try (ConnectionPool pool = pool(name, 1, 0)) {
                execute(pool, "create table note (id int)");
                Lease lease = pool.borrow();
                lease.discard();
                lease.giveBack();
            }
        }
    }

    @Test
    void memoryOfSqliteIsOneConnectionForAll() throws SQLException {
        try (ConnectionPool pool = pool("sqlite://", 5, 10)) {
            execute(pool, "create table note (id int)");
            Lease lease = pool.borrow();
            assertThatThrownBy(pool::borrow)
                    .isInstanceOf(PoolTimeoutException.class)
                    .hasMessageContaining("a SQLite database in memory has one connection only");
            lease.discard();
            lease.giveBack();
            execute(pool, "insert into note values (1)");
        }
    }

    @Test
    void fileOfSqliteKeepsForeignKeysAndDoesNotStopReaders(@TempDir Path directory) throws SQLException {
        try (ConnectionPool pool = pool("sqlite:///" + directory.resolve("x.db"), 5, 10)) {
            assertThat(ask(pool, "pragma foreign_keys")).isEqualTo("1");
            assertThat(ask(pool, "pragma journal_mode")).isEqualTo("wal");
            assertThat(ask(pool, "pragma busy_timeout")).isEqualTo("5000");
        }
    }

    /** SQLite refuses one of two connections that switch a file to its write-ahead log at one time, without waiting. */
    @Test
    void fileOfSqliteIsOpenedByManyAtOnce(@TempDir Path directory) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        for (int turn = 0; turn < 100; turn++) {
            String url = "sqlite:///" + directory.resolve(turn + ".db");
            try (ConnectionPool one = pool(url, 5, 10, Duration.ofSeconds(10));
                    ConnectionPool two = pool(url, 5, 10, Duration.ofSeconds(10))) {
                CyclicBarrier start = new CyclicBarrier(16);
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    ConnectionPool pool = i % 2 == 0 ? one : two;
                    all.add(threads.submit(() -> {
                        start.await();
                        Lease lease = pool.borrow();
                        lease.giveBack();
                        return null;
                    }));
                }
                for (Future<?> each : all) {
                    each.get(30, TimeUnit.SECONDS);
                }
            }
        }
        threads.shutdown();
    }

    @Test
    void lockedFileOfSqliteIsWaitedForAsLongAsTheUrlSays(@TempDir Path directory) throws SQLException {
        String file = directory.resolve("locked.db").toString();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                ConnectionPool pool = pool("sqlite:///" + file + "?busy_timeout=500", 5, 10, Duration.ofSeconds(5))) {
            statement.execute("create table note (id int)");
            statement.execute("begin exclusive");
            long start = System.nanoTime();
            assertThatThrownBy(pool::borrow).hasMessageContaining("SQLITE_BUSY");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(500), Duration.ofSeconds(3));
            statement.execute("commit");
            execute(pool, "insert into note values (1)");
        }
    }

    @Test
    void parameterOfTheUrlWins(@TempDir Path directory) throws SQLException {
        try (ConnectionPool pool =
                pool("sqlite:///" + directory.resolve("x.db") + "?foreign_keys=false&journal_mode=DELETE", 5, 10)) {
            assertThat(ask(pool, "pragma foreign_keys")).isEqualTo("0");
            assertThat(ask(pool, "pragma journal_mode")).isEqualTo("delete");
        }
    }

    @Test
    void connectionInUseMayBeGivenBackToAClosedPool() throws SQLException {
        ConnectionPool pool = pool(name, 1, 0);
        Lease lease = pool.borrow();
        pool.close();
        lease.giveBack();
        assertThatThrownBy(pool::borrow).isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyWaitsForAConnectionThatIsBack() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        try (ConnectionPool pool = pool(name, 1, 0, Duration.ofSeconds(5))) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(new Thread(() -> {
                    try {
                        for (int turn = 0; turn < 5000; turn++) {
                            pool.borrow().giveBack();
                        }
                    } catch (SQLException | PoolTimeoutException e) {
                        failures.incrementAndGet();
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(failures).hasValue(0);
    }

    @Test
    void leakNamesTheThread() throws SQLException, InterruptedException {
        PoolSettings settings = new PoolSettings(
                1, 0, Duration.ofMillis(200), Duration.ZERO, false, Duration.ofMillis(50), Connection.TRANSACTION_NONE);
        List<String> warnings = new CopyOnWriteArrayList<>();
        LOG.setFilter(line -> !warnings.add(line.getMessage()));
        try (ConnectionPool pool = pool(name, settings)) {
            Lease lease = pool.borrow();
            Thread.sleep(300);
            lease.giveBack();
        } finally {
            LOG.setFilter(null);
        }
        assertThat(warnings)
                .first(as(STRING))
                .contains("'" + Thread.currentThread().getName() + "' has held a connection for more than 50 ms");
    }

    @Test
    void loginTimeoutOfOtherDriversStaysAsItIs() throws SQLException {
        DriverManager.setLoginTimeout(7);
        try (ConnectionPool pool = pool(name, 1, 0)) {
            borrowAndGiveBack(pool);
            assertThat(DriverManager.getLoginTimeout()).isEqualTo(7);
        } finally {
            DriverManager.setLoginTimeout(0);
        }
    }

    private static Connection borrowAndGiveBack(ConnectionPool pool) throws SQLException {
        Lease lease = pool.borrow();
        Connection connection = lease.connection().unwrap(Connection.class);
        lease.giveBack();
        return connection;
    }

    private static void execute(ConnectionPool pool, String sql) throws SQLException {
        Lease lease = pool.borrow();
        try (Statement statement = lease.connection().createStatement()) {
            statement.execute(sql);
            lease.connection().commit();
        } finally {
            lease.giveBack();
        }
    }

    private static String ask(ConnectionPool pool, String sql) throws SQLException {
        Lease lease = pool.borrow();
        try (Statement statement = lease.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } finally {
            lease.connection().rollback();
            lease.giveBack();
        }
    }

    private static ConnectionPool pool(String url, int poolSize, int maxOverflow) {
        return pool(url, poolSize, maxOverflow, Duration.ofMillis(200));
    }

    private static ConnectionPool pool(String url, int poolSize, int maxOverflow, Duration timeout) {
        PoolSettings settings = new PoolSettings(
                poolSize, maxOverflow, timeout, Duration.ZERO, false, Duration.ZERO, Connection.TRANSACTION_NONE);
        return pool(url, settings);
    }

    private static ConnectionPool pool(String url, PoolSettings settings) {
        return ConnectionPool.to(
                DatabaseUrl.of(url),
                settings,
                new ConnectionSettings(Duration.ZERO, Duration.ZERO, e -> false, PoolEvents.NONE));
    }
}
