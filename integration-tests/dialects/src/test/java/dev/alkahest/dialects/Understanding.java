package dev.alkahest.dialects;

import dev.alkahest.ConstraintException;
import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.ConstructGallery;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Has a real database run every construct, and says what it does not understand. */
final class Understanding {

    private final Engine engine;
    private final Map<String, String> refused = new TreeMap<>();
    private int understood;

    private Understanding(Engine engine) {
        this.engine = engine;
    }

    /** Returns what the database of an engine, which is empty, says to the constructs. */
    static Understanding of(Engine engine) {
        Understanding understanding = new Understanding(engine);
        Dialect dialect = engine.dialect();
        MetaData.of(ConstructGallery.tables(dialect).toArray(Table[]::new)).createAll(engine);
        if (dialect.supports(Capability.SEQUENCES)) {
            try (Connection connection = engine.connect()) {
                connection.update(dialect.createSequence(new Sequence("artist_seq", 1)));
                connection.commit();
            }
        }
        ConstructGallery.statements().forEach(understanding::run);
        ConstructGallery.said(dialect).entrySet().stream()
                .filter(text -> text.getKey().startsWith("flush: "))
                .forEach(text -> understanding.prepare(text.getKey(), text.getValue()));
        return understanding;
    }

    /** Returns what was refused by its name: why, and the text. */
    Map<String, String> refused() {
        return refused;
    }

    int understood() {
        return understood;
    }

    /** What the dialect refuses is not sent. A row that breaks a rule of its table was understood. */
    private void run(String name, Statement statement) {
        String sql;
        try {
            sql = engine.dialect().sql(statement);
        } catch (InvalidStatementException e) {
            return;
        }
        try (Connection connection = engine.connect()) {
            connection.execute(statement);
            understood++;
        } catch (ConstraintException e) {
            understood++;
        } catch (DatabaseException e) {
            refused.put(name, e.getCause() + "\n" + sql);
        }
    }

    /** What a session fills in is read by the database. */
    private void prepare(String name, String sql) {
        try (Connection connection = engine.connect();
                PreparedStatement statement = connection.jdbc().prepareStatement(sql)) {
            statement.getParameterMetaData();
            understood++;
        } catch (SQLException e) {
            refused.put(name, e.getMessage() + "\n" + sql);
        }
    }
}
