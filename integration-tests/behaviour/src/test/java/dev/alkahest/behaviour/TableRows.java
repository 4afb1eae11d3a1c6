package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementBinder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reads and writes rows by plain SQL over a connection of its own, as another user of the database would. */
public final class TableRows {

    private TableRows() {}

    /** Returns the committed rows that a SELECT finds, each as its values with a bar between. */
    public static List<String> rows(Engine engine, String select) {
        return engine.beginAndReturn(connection -> connection.query(select, StatementBinder.NOTHING, TableRows::read));
    }

    private static List<String> read(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        List<String> rows = new ArrayList<>();
        while (result.next()) {
            StringJoiner row = new StringJoiner("|");
            for (int at = 1; at <= columns; at++) {
                row.add(text(result, at));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    /** Not every driver writes a floating-point number as Java does, and not every one gives a long text twice. */
    private static String text(ResultSet result, int at) throws SQLException {
        boolean isLong = result.getMetaData().getColumnType(at) == Types.CLOB;
        return String.valueOf(!isLong && result.getObject(at) instanceof Double number ? number : result.getString(at));
    }

    /** Changes rows and commits. */
    public static void change(Engine engine, String... statements) {
        engine.begin(connection -> {
            for (String statement : statements) {
                connection.update(statement, StatementBinder.NOTHING);
            }
        });
    }
}
