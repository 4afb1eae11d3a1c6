package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the statements of one connection: begins its transaction, counts, echoes, tells the listeners, and translates what fails. */
final class StatementRunner {

    private final java.sql.Connection jdbc;
    private final Transaction transaction;
    private final Dialect dialect;
    private final Statistics statistics;
    private final StatementListeners listeners;
    private final StatementCauses causes;
    private final @Nullable Echo echo;

    StatementRunner(
            java.sql.Connection jdbc,
            Transaction transaction,
            Engine engine,
            StatementCauses causes,
            @Nullable Echo echo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.dialect = engine.dialect();
        this.statistics = engine.statistics();
        this.listeners = engine.listeners();
        this.causes = causes;
        this.echo = echo;
    }

    <R extends @Nullable Object> R query(String sql, StatementBinder binder, ResultReader<R> reader) {
        return send(
                sql,
                1,
                () -> {
                    try (PreparedStatement statement = dialect.prepare(jdbc, sql)) {
                        bind(statement, binder);
                        R result = reader.read(dialect.run(statement, sql));
                        if (echo != null) {
                            echo.queried(sql, result);
                        }
                        return result;
                    }
                },
                RowCount::read);
    }

    void queryEach(String sql, int rows, BatchBinder binder, BatchReader reader) {
        send(
                sql,
                rows,
                () -> {
                    try (PreparedStatement statement = dialect.prepare(jdbc, sql)) {
                        for (int row = 0; row < rows; row++) {
                            bind(statement, binder, row);
                            try (ResultSet result = dialect.run(statement, sql)) {
                                reader.read(result, row);
                            }
                        }
                        if (echo != null) {
                            echo.batched(sql, rows);
                        }
                        return rows;
                    }
                },
                RowCount::read);
    }

    <T extends @Nullable Object> Cursor<T> openCursor(
            String sql, StatementBinder binder, ResultReader<T> reader, int fetchSize) {
        return send(
                sql,
                1,
                () -> {
                    Cursor<T> cursor = Cursor.open(
                            sql, transaction, dialect, dialect.prepare(jdbc, sql), binder, reader, fetchSize);
                    if (echo != null) {
                        echo.queried(sql, null);
                    }
                    return cursor;
                },
                RowCount::read);
    }

    int update(String sql, StatementBinder binder) {
        return send(
                sql,
                1,
                () -> {
                    try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
                        bind(statement, binder);
                        return update(sql, statement);
                    }
                },
                RowCount::changed);
    }

    int[] batch(String sql, int rows, BatchBinder binder) {
        return send(
                sql,
                rows,
                () -> {
                    try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
                        return batch(sql, statement, rows, binder);
                    }
                },
                RowCount::changed);
    }

    <R extends @Nullable Object> R batchWithKeys(
            String sql, String[] keyColumns, int rows, BatchBinder binder, ResultReader<R> keys) {
        return send(
                sql,
                rows,
                () -> {
                    try (PreparedStatement statement = jdbc.prepareStatement(sql, keyColumns)) {
                        batch(sql, statement, rows, binder);
                        try (ResultSet generated = statement.getGeneratedKeys()) {
                            return keys.read(generated);
                        }
                    }
                },
                RowCount::read);
    }

    private int[] batch(String sql, PreparedStatement statement, int rows, BatchBinder binder) throws SQLException {
        if (rows == 1) {
            bind(statement, binder, 0);
            return new int[] {update(sql, statement)};
        }
        for (int row = 0; row < rows; row++) {
            bind(statement, binder, row);
            statement.addBatch();
        }
        int[] changed = statement.executeBatch();
        if (echo != null) {
            echo.batched(sql, rows);
        }
        return changed;
    }

    private int update(String sql, PreparedStatement statement) throws SQLException {
        int changed = statement.executeUpdate();
        if (echo != null) {
            echo.changed(sql, changed);
        }
        return changed;
    }

    private void bind(PreparedStatement statement, StatementBinder binder) throws SQLException {
        binder.bind(statement);
        if (echo != null) {
            echo.bound(statement);
        }
    }

    private void bind(PreparedStatement statement, BatchBinder binder, int row) throws SQLException {
        binder.bind(statement, row);
        if (echo != null) {
            echo.bound(statement);
        }
    }

    private <R extends @Nullable Object> R send(
            String sql, int batchSize, Sending<R> sending, Function<R, OptionalLong> rowCount) {
        transaction.begin();
        statistics.countStatement();
        if (echo != null) {
            echo.start();
        }
        StatementReport report = listeners.before(sql, batchSize, causes);
        R result;
        try {
            result = sending.send();
        } catch (SQLException e) {
            AlkahestException error = transaction.failed(sql, e);
            report.failed(error);
            throw error;
        } catch (RuntimeException | Error e) {
            report.failed(e);
            throw e;
        }
        if (report.isHeard()) {
            report.after(rowCount.apply(result));
        }
        return result;
    }

    /** What prepares, runs and reads a statement. */
    private interface Sending<R extends @Nullable Object> {

        R send() throws SQLException;
    }
}
