package dev.alkahest.engine;

import static java.util.Objects.requireNonNull;

import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.pool.ConnectionPool;
import dev.alkahest.pool.ConnectionSettings;
import dev.alkahest.pool.DatabaseUrl;
import dev.alkahest.pool.PoolSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Says how an {@link Engine} shall be. Each method changes this builder and returns it. Not thread-safe.
 *
 * <p>Words and defaults are SQLAlchemy's, but for the timeouts on the network, which it leaves to the driver.
 */
public final class EngineBuilder {

    private int poolSize = PoolSettings.DEFAULT.poolSize();
    private int maxOverflow = PoolSettings.DEFAULT.maxOverflow();
    private Duration poolTimeout = PoolSettings.DEFAULT.poolTimeout();
    private Duration poolRecycle = PoolSettings.DEFAULT.poolRecycle();
    private Duration leakTimeout = PoolSettings.DEFAULT.leakTimeout();
    private boolean prePing = PoolSettings.DEFAULT.prePing();
    private int isolation = Connection.TRANSACTION_NONE;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration socketTimeout = Duration.ofMinutes(5);
    private EchoMode echo = EchoMode.OFF;
    private Pooling pooling = Pooling.QUEUE;
    private @Nullable String settingOfQueue;

    private final Set<String> allowedParameters = new HashSet<>();
    private final @Nullable DatabaseUrl url;
    private final @Nullable DataSource dataSource;
    private final Dialect dialect;

    private EngineBuilder(@Nullable DatabaseUrl url, @Nullable DataSource dataSource, Dialect dialect) {
        this.url = url;
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    static EngineBuilder to(String text) {
        DatabaseUrl url = DatabaseUrl.of(text);
        return new EngineBuilder(url, null, Dialect.named(url.dialect()));
    }

    static EngineBuilder of(DataSource dataSource, Dialect dialect) {
        return new EngineBuilder(null, dataSource, dialect);
    }

    /**
     * Allows parameters of the URL that are refused otherwise, because with them whoever writes the URL can make the
     * driver run statements, load classes or write files:
     *
     * <ul>
     *   <li>H2: {@code INIT}, {@code DATABASE_EVENT_LISTENER}, {@code JAVA_OBJECT_SERIALIZER}, {@code AUTHENTICATOR},
     *       {@code AUTHREALM}
     *   <li>PostgreSQL: {@code socketFactory}, {@code sslfactory}, their {@code ...Arg}, {@code sslhostnameverifier},
     *       {@code sslpasswordcallback}, {@code authenticationPluginClassName}, {@code xmlFactoryFactory},
     *       {@code loggerFile}
     *   <li>MariaDB: {@code initSql}, {@code sessionVariables}, {@code socketFactory}, {@code credentialType}, {@code tlsSocketType},
     *       {@code allowLocalInfile}, {@code serverRsaPublicKeyFile}
     *   <li>MySQL: {@code sessionVariables}, {@code allowLoadLocalInfile}, {@code autoDeserialize}, {@code queryInterceptors} and others,
     *       which its page lists
     *   <li>SQLite: {@code enable_load_extension}
     *   <li>HSQLDB: {@code hsqldb.temp_directory}, {@code crypt_provider}
     *   <li>Firebird: {@code socketFactory}, {@code tpbMapping}, {@code nativeLibraryPath}, {@code type}
     *   <li>Sybase ASE: {@code logFile}, {@code bufferDir}, {@code namedPipe}, {@code SYBSOCKET_FACTORY} and others, which its page lists
     *   <li>Derby: {@code createFrom}, {@code restoreFrom}, {@code rollForwardRecoveryFrom}, {@code logDevice},
     *       {@code encryptionProvider}, {@code startMaster}, {@code startSlave}, {@code slaveHost}, {@code drop}, {@code shutdown}
     * </ul>
     */
    public EngineBuilder allowParameters(String... names) {
        refuseForDataSource("allowParameters");
        Collections.addAll(allowedParameters, names);
        return this;
    }

    /**
     * Sets which connections are kept open. Default: {@link Pooling#QUEUE}.
     *
     * <p>A SQLite database in memory is its one connection, so its engine has that alone, and refuses {@link Pooling#NONE} and {@link
     * Pooling#PER_THREAD} when it is created.
     */
    public EngineBuilder pooling(Pooling which) {
        refuseForDataSource("pooling");
        pooling = which;
        return this;
    }

    /** Sets how many connections are kept open once they were needed. Default: 5. */
    public EngineBuilder poolSize(int connections) {
        refuseForDataSource("poolSize");
        settingOfQueue = "poolSize";
        poolSize = connections;
        return this;
    }

    /** Sets how many more connections may be opened while all of those are in use. Default: 10. */
    public EngineBuilder maxOverflow(int connections) {
        refuseForDataSource("maxOverflow");
        settingOfQueue = "maxOverflow";
        maxOverflow = connections;
        return this;
    }

    /** Sets how long to wait for a connection while all are in use. Default: 30 seconds. */
    public EngineBuilder poolTimeout(Duration timeout) {
        refuseForDataSource("poolTimeout");
        poolTimeout = timeout;
        return this;
    }

    /** Sets the age at which a connection is replaced by a new one. Default: zero, which is never. */
    public EngineBuilder poolRecycle(Duration age) {
        refuseForDataSource("poolRecycle");
        poolRecycle = age;
        return this;
    }

    /**
     * Sets whether a connection is tried before each use, and replaced when it is dead. Costs a round trip each time.
     * Default: false.
     */
    public EngineBuilder prePing(boolean ping) {
        refuseForDataSource("prePing");
        prePing = ping;
        return this;
    }

    /**
     * Sets how long a connection may be in use before a warning is logged that names the thread which took it. Default:
     * zero, which is for ever.
     */
    public EngineBuilder leakTimeout(Duration timeout) {
        refuseForDataSource("leakTimeout");
        leakTimeout = timeout;
        return this;
    }

    /**
     * Sets the isolation level of every transaction. Default: the database's own.
     *
     * @throws IllegalArgumentException for {@link Isolation#AUTOCOMMIT}, which is for one connection
     */
    public EngineBuilder isolation(Isolation level) {
        isolation = level.requireTransactions("An engine").level();
        return this;
    }

    /** Sets how long the driver tries to reach the database. Default: 10 seconds. */
    public EngineBuilder connectTimeout(Duration timeout) {
        refuseForDataSource("connectTimeout");
        connectTimeout = timeout;
        return this;
    }

    /**
     * Sets how long the driver waits for any one answer on the network; a statement that takes longer loses its
     * connection. Default: 5 minutes. Zero waits for ever.
     */
    public EngineBuilder socketTimeout(Duration timeout) {
        refuseForDataSource("socketTimeout");
        socketTimeout = timeout;
        return this;
    }

    /** Sets whether statements are logged, without the values of parameters. Default: false. */
    public EngineBuilder echo(boolean statements) {
        return echo(statements ? EchoMode.STATEMENTS : EchoMode.OFF);
    }

    /** Sets what is logged. Default: {@link EchoMode#OFF}. */
    public EngineBuilder echo(EchoMode mode) {
        echo = mode;
        return this;
    }

    /** A setting that did nothing would be believed to do something. */
    private void refuseForDataSource(String setting) {
        if (dataSource != null) {
            throw new IllegalStateException(
                    setting + "(...) is for the engine's own pool: set it where the DataSource is made.");
        }
    }

    /** Returns the engine. Nothing connects yet. */
    public Engine create() {
        ConnectionListeners listeners = new ConnectionListeners();
        return new Engine(pool(listeners), dialect, echo, listeners);
    }

    private ConnectionPool pool(ConnectionListeners listeners) {
        PoolSettings settings = settings();
        if (dataSource != null) {
            return ConnectionPool.of(dataSource, isolation);
        }
        DatabaseUrl safe = requireNonNull(url).refuseUnsafe(allowedParameters);
        ConnectionSettings connections =
                new ConnectionSettings(connectTimeout, socketTimeout, this::isBroken, listeners);
        return switch (pooling) {
            case QUEUE, SINGLE -> ConnectionPool.to(safe, settings, connections);
            case NONE -> ConnectionPool.keepingNone(severalTo(safe), settings, connections);
            case PER_THREAD -> ConnectionPool.keepingOnePerThread(severalTo(safe), settings, connections);
        };
    }

    private PoolSettings settings() {
        if (pooling != Pooling.QUEUE && settingOfQueue != null) {
            throw new IllegalStateException(settingOfQueue + "(...) is for Pooling.QUEUE, and this engine has pooling("
                    + pooling + "): leave out one of them.");
        }
        boolean isSingle = pooling == Pooling.SINGLE;
        return new PoolSettings(
                isSingle ? 1 : poolSize,
                isSingle ? 0 : maxOverflow,
                poolTimeout,
                poolRecycle,
                prePing,
                leakTimeout,
                isolation);
    }

    private DatabaseUrl severalTo(DatabaseUrl database) {
        if (database.hasOneConnection()) {
            throw new IllegalStateException(
                    "pooling(" + pooling + ") gives several connections, and a SQLite database in"
                            + " memory is lost with its one: leave it out, or name a file.");
        }
        return database;
    }

    private boolean isBroken(SQLException e) {
        return dialect.translate(e, FailedStatement.none()) instanceof DisconnectException;
    }
}
