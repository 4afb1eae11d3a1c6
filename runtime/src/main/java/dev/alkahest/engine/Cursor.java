package dev.alkahest.engine;

import dev.alkahest.ClosedException;
import dev.alkahest.dialect.Dialect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows that are read one at a time, while the stream of them is consumed. It ends with its transaction. */
final class Cursor<T extends @Nullable Object> extends AbstractSpliterator<T> {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    /** How many rows a driver fetches at once unless asked: enough to forget the round trips, few enough to fit in memory. */
    static final int FETCH_SIZE = 1000;

    private final String sql;
    private final Transaction transaction;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final ResultReader<T> reader;
    private boolean isRead;
    private boolean closed;

    private Cursor(
            String sql, Transaction transaction, PreparedStatement statement, ResultSet rows, ResultReader<T> reader) {
        super(Long.MAX_VALUE, ORDERED);
        this.sql = sql;
        this.transaction = transaction;
        this.statement = statement;
        this.rows = rows;
        this.reader = reader;
    }

    /** Runs the statement and stands before its first row. */
    static <T extends @Nullable Object> Cursor<T> open(
            String sql,
            Transaction transaction,
            Dialect dialect,
            PreparedStatement statement,
            StatementBinder binder,
            ResultReader<T> reader,
            int fetchSize)
            throws SQLException {
        try {
            binder.bind(statement);
            statement.setFetchSize(fetchSize);
            return new Cursor<>(sql, transaction, statement, dialect.run(statement, sql), reader);
        } catch (SQLException | RuntimeException e) {
            try {
                statement.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (isRead) {
            return false;
        }
        if (closed) {
            throw new ClosedException(
                    "A stream of rows was read after it was closed, or after its transaction ended."
                            + " Read it to its end before a commit or rollback, or read in pages that have a transaction each.");
        }
        T row;
        try {
            if (!rows.next()) {
                isRead = true;
                close();
                return false;
            }
            row = reader.read(rows);
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
        action.accept(row);
        return true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Lets go of the rows; a second call does nothing. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            statement.close();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A stream could not be closed", transaction.failed(sql, e));
        }
    }
}
