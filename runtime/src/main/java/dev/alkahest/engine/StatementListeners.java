package dev.alkahest.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who hears of the statements of an engine. Thread-safe. */
final class StatementListeners {

    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    void add(StatementListener listener) {
        listeners.add(listener);
    }

    void remove(StatementListener listener) {
        listeners.remove(listener);
    }

    /** Tells of a statement that is about to be sent, and returns what tells of its end. */
    StatementReport before(String sql, int batchSize, StatementCauses causes) {
        if (listeners.isEmpty()) {
            return StatementReport.NONE;
        }
        StatementReport report =
                new StatementReport(List.copyOf(listeners), new SentStatement(sql, batchSize, causes.current()));
        report.before();
        return report;
    }
}
