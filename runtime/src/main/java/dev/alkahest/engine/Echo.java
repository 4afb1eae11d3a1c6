package dev.alkahest.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what one connection does to the log. A connection that is not to be logged has none. */
final class Echo {

    private static final Logger LOG = System.getLogger("dev.alkahest.sql");
    private static final int BATCH_ROWS_SHOWN = 10;

    private final Level level;
    private final boolean values;
    private final StringBuilder bound = new StringBuilder();
    private int rowsBound;
    private long started;

    private Echo(Level level, boolean values) {
        this.level = level;
        this.values = values;
    }

    /** Returns the echo of a new connection, or null when nobody would read it. */
    static @Nullable Echo of(EchoMode mode) {
        Level level = mode == EchoMode.OFF ? Level.DEBUG : Level.INFO;
        return LOG.isLoggable(level) ? new Echo(level, mode == EchoMode.VALUES) : null;
    }

    /** Notes that something is about to be sent. */
    void start() {
        bound.setLength(0);
        rowsBound = 0;
        started = System.nanoTime();
    }

    /** Notes the parameters that a statement, or one row of a batch, was given. */
    void bound(PreparedStatement statement) {
        if (!values) {
            return;
        }
        rowsBound++;
        if (rowsBound <= BATCH_ROWS_SHOWN) {
            bound.append("\n  ").append(statement);
        } else if (rowsBound == BATCH_ROWS_SHOWN + 1) {
            bound.append("\n  ...");
        }
    }

    /** Writes that a transaction begins. */
    void begin() {
        LOG.log(level, "BEGIN");
    }

    /** Writes that COMMIT or ROLLBACK was done. */
    void ended(String verb) {
        LOG.log(level, verb + " [" + time() + "]");
    }

    /** Writes a statement that returned rows, whose number is known when the result is a collection. */
    void queried(String sql, @Nullable Object result) {
        write(sql, result instanceof Collection<?> rows ? rows(rows.size()) + ", " + time() : time());
    }

    /** Writes a statement that changed rows. */
    void changed(String sql, int rows) {
        write(sql, rows(rows) + ", " + time());
    }

    /** Writes a statement that was run once for each of several rows. */
    void batched(String sql, int rows) {
        write(sql, "batch of " + rows + ", " + time());
    }

    /** Writes that a statement failed. */
    void failed(String sql, Throwable cause) {
        write(sql, "failed: " + cause.getClass().getSimpleName() + ", " + time());
    }

    private void write(String sql, String outcome) {
        LOG.log(level, sql + " [" + outcome + "]" + bound);
    }

    private String time() {
        return String.format(Locale.ROOT, "%.2f ms", (System.nanoTime() - started) / 1e6);
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
