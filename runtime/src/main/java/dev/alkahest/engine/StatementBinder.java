package dev.alkahest.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of a statement. */
@FunctionalInterface
public interface StatementBinder {

    /** A statement without parameters. */
    StatementBinder NOTHING = statement -> {};

    /** Sets every parameter of the statement. */
    void bind(PreparedStatement statement) throws SQLException;
}
