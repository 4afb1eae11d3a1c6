package dev.alkahest.benchmarks.database;

import dev.alkahest.benchmarks.jdbc.InvoiceRows;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementBinder;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Statement;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The database of one benchmark, new and empty, with both ways to it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class Shop {

    /** The driver of PostgreSQL puts the rows of a batch into few statements, where nothing is asked back. */
    private static final String REWRITING = "?reWriteBatchedInserts=true";

    /** Which database. */
    @Param({"h2", "postgresql"})
    public String database;

    private String name;
    private Engine engine;
    private SessionFactory sessions;
    private AgroalDataSource pool;

    /** Creates the database and its tables. */
    @Setup
    public void open() throws SQLException {
        String jdbcUrl;
        if (database.equals("h2")) {
            name = "benchmark_" + UUID.randomUUID();
            jdbcUrl = "jdbc:h2:mem:" + name;
            engine = Engine.create("h2:mem:" + name);
        } else {
            name = PostgresServer.createDatabase();
            jdbcUrl = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name + REWRITING;
            engine = Engine.create("postgresql://postgres@localhost:" + PostgresServer.port() + "/" + name + REWRITING);
        }
        sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        pool = JdbcPool.open(jdbcUrl, database.equals("h2") ? "sa" : "postgres");
    }

    /** Leaves nothing behind. */
    @TearDown
    public void close() {
        pool.close();
        engine.close();
        if (database.equals("postgresql")) {
            PostgresServer.dropDatabase(name);
        }
    }

    /** Does some work with JDBC that only reads. */
    public <R> R read(JdbcWork<R> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            R result = work.on(connection);
            connection.rollback();
            return result;
        }
    }

    /** Does some work with JDBC, and commits it. */
    public <R> R write(JdbcWork<R> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            R result = work.on(connection);
            connection.commit();
            return result;
        }
    }

    /** Runs many statements on a connection, and commits them; returns how many rows they have changed. */
    public long write(Stream<? extends Statement> statements) {
        return engine.beginAndReturn(connection -> connection.executeAll(statements));
    }

    /** Opens a session. */
    public Session session() {
        return sessions.open();
    }

    /** Opens a session whose objects stay current after a commit. */
    public Session keepingSession() {
        return sessions.withExpireOnCommit(false).open();
    }

    /** Opens a session that flushes only when it is told to. */
    public Session manualSession() {
        return sessions.withFlushMode(FlushMode.MANUAL).open();
    }

    /** Puts new products, numbered from 1, in place of all that were there. */
    public void fillProducts(int count) {
        empty();
        save(connection -> ProductRows.insert(connection, Samples.products(count)));
        analyze();
    }

    /** Puts new invoices in place of all that were there. */
    public void fillInvoices(int count) {
        empty();
        save(connection -> InvoiceRows.insert(connection, Samples.plainInvoices(count)));
        analyze();
    }

    /** Deletes all rows. */
    public void empty() {
        if (database.equals("h2")) {
            execute(
                    "delete from invoice_line",
                    "delete from invoice",
                    "update category set parent_id = null",
                    "delete from category",
                    "truncate table product restart identity");
        } else {
            execute("truncate table invoice_line, invoice, category, product restart identity");
        }
    }

    private void execute(String... statements) {
        engine.begin(connection -> {
            for (String sql : statements) {
                connection.update(sql, StatementBinder.NOTHING);
            }
        });
    }

    /** Does some work with JDBC, and commits it, to prepare what is measured. */
    public void save(JdbcWork<?> work) {
        try {
            write(work);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be filled", e);
        }
    }

    /** Both databases plan by what they know of the tables. */
    private void analyze() {
        execute("analyze");
    }

    /** Refuses to time two sides that do not give the same. */
    public static void requireSame(Object handWritten, Object alkahest) {
        if (!handWritten.toString().equals(alkahest.toString())) {
            throw new IllegalStateException("JDBC gives " + handWritten + ", and Alkahest " + alkahest);
        }
    }
}
