package dev.alkahest.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sends the statements of one connection: begins its transaction, counts, echoes, and translates what fails. */
final class StatementRunner {

    private final java.sql.Connection jdbc;
    private final Transaction transaction;
    private final Statistics statistics;
    private final @Nullable Echo echo;

    StatementRunner(java.sql.Connection jdbc, Transaction transaction, Statistics statistics, @Nullable Echo echo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.statistics = statistics;
        this.echo = echo;
    }

    <R extends @Nullable Object> R query(String sql, StatementBinder binder, ResultReader<R> reader) {
        start();
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            bind(statement, binder);
            R result = reader.read(statement.executeQuery());
            if (echo != null) {
                echo.queried(sql, result);
            }
            return result;
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    void queryEach(String sql, int rows, BatchBinder binder, BatchReader reader) {
        start();
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            for (int row = 0; row < rows; row++) {
                bind(statement, binder, row);
                try (ResultSet result = statement.executeQuery()) {
                    reader.read(result, row);
                }
            }
            if (echo != null) {
                echo.batched(sql, rows);
            }
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    <T extends @Nullable Object> Cursor<T> openCursor(String sql, StatementBinder binder, ResultReader<T> reader) {
        start();
        try {
            Cursor<T> cursor = Cursor.open(sql, transaction, jdbc.prepareStatement(sql), binder, reader);
            if (echo != null) {
                echo.queried(sql, null);
            }
            return cursor;
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    int update(String sql, StatementBinder binder) {
        start();
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            bind(statement, binder);
            return update(sql, statement);
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    int[] batch(String sql, int rows, BatchBinder binder) {
        start();
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            return batch(sql, statement, rows, binder);
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    <R extends @Nullable Object> R batchWithKeys(
            String sql, String[] keyColumns, int rows, BatchBinder binder, ResultReader<R> keys) {
        start();
        try (PreparedStatement statement = jdbc.prepareStatement(sql, keyColumns)) {
            batch(sql, statement, rows, binder);
            try (ResultSet generated = statement.getGeneratedKeys()) {
                return keys.read(generated);
            }
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
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

    private void start() {
        transaction.begin();
        statistics.countStatement();
        if (echo != null) {
            echo.start();
        }
    }
}
