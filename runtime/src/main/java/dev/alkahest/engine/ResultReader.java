package dev.alkahest.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of the rows that a statement gave.
 *
 * @param <R> what it makes; when that is a collection, its size is the row count that echo shows
 */
@FunctionalInterface
public interface ResultReader<R extends @Nullable Object> {

    /**
     * Returns what was made. The result set stands before its first row, or on the row to read where the caller goes from
     * row to row; it must not be kept, and needs no closing.
     */
    R read(ResultSet rows) throws SQLException;
}
