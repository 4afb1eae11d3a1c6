package dev.alkahest.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Some work with JDBC. */
public interface JdbcWork<R> {

    /** Does the work, without ending the transaction. */
    R on(Connection connection) throws SQLException;
}
