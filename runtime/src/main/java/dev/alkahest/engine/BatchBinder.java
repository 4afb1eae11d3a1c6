package dev.alkahest.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of a statement that is run once for each of several rows. */
@FunctionalInterface
public interface BatchBinder {

    /** Sets every parameter of the statement for this row; rows count from 0. */
    void bind(PreparedStatement statement, int row) throws SQLException;
}
