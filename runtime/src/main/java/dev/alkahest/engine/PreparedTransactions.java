package dev.alkahest.engine;

import dev.alkahest.dialect.TwoPhase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The transactions of a database that are prepared and have not ended (rule T8). */
final class PreparedTransactions {

    private final Engine engine;
    private final TwoPhase words;

    PreparedTransactions(Engine engine) {
        this.engine = engine;
        this.words = engine.dialect().twoPhase();
    }

    List<String> ids() {
        return engine.beginAndReturn(
                connection -> connection.query(words.list(), StatementBinder.NOTHING, this::readIds));
    }

    /** Reads the identifiers that a {@link TwoPhaseTransaction} can have. */
    private List<String> readIds(ResultSet rows) throws SQLException {
        List<String> ids = new ArrayList<>();
        while (rows.next()) {
            String id = rows.getString(words.idColumn());
            if (TwoPhaseTransaction.isId(id)) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    void commit(String id) {
        TwoPhaseTransaction.requireId(id);
        end(words.commitPrepared(id));
    }

    void rollback(String id) {
        TwoPhaseTransaction.requireId(id);
        end(words.rollbackPrepared(id));
    }

    private void end(String sql) {
        try (Connection connection = engine.connect()) {
            TwoPhaseTransaction.sendOutside(connection.jdbc(), sql);
        } catch (SQLException e) {
            throw engine.translate(e, sql);
        }
    }
}
