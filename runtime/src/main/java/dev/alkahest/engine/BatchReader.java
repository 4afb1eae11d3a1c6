package dev.alkahest.engine;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the result that a statement gave for one row of values. */
@FunctionalInterface
public interface BatchReader {

    /** Reads the result for the row of values with this number, counted from 0. */
    void read(ResultSet result, int row) throws SQLException;
}
