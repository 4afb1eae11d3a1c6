package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connects to the database of an engine as a program without Alkahest does. */
public final class PlainJdbc {

    private PlainJdbc() {}

    /** Returns a new connection of the driver's, which commits each statement by itself. */
    public static Connection connect(Engine engine) throws SQLException {
        try (dev.alkahest.engine.Connection connection = engine.connect()) {
            DatabaseMetaData known = connection.jdbc().getMetaData();
            String user = known.getUserName() == null ? "" : known.getUserName().split("@", -1)[0];
            String password = known.getURL().startsWith("jdbc:firebird") ? FirebirdServer.PASSWORD : "";
            return DriverManager.getConnection(known.getURL(), user, password);
        }
    }
}
