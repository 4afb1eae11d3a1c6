package dev.alkahest.engine;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Tells the listeners what becomes of one statement. */
final class StatementReport {

    /** The report of a statement that nobody listens to. */
    static final StatementReport NONE =
            new StatementReport(List.of(), new SentStatement("", 1, StatementCause.STATEMENT));

    private final List<StatementListener> listeners;
    private final SentStatement statement;
    private final long started = System.nanoTime();

    StatementReport(List<StatementListener> listeners, SentStatement statement) {
        this.listeners = listeners;
        this.statement = statement;
    }

    boolean isHeard() {
        return !listeners.isEmpty();
    }

    void before() {
        listeners.forEach(listener -> listener.beforeStatement(statement));
    }

    void after(OptionalLong rows) {
        Duration duration = duration();
        listeners.forEach(listener -> listener.afterStatement(statement, rows, duration));
    }

    /** Tells of an error; what a listener throws then must not hide it. */
    void failed(Throwable error) {
        if (listeners.isEmpty()) {
            return;
        }
        Duration duration = duration();
        for (StatementListener listener : listeners) {
            try {
                listener.statementFailed(statement, error, duration);
            } catch (RuntimeException | Error e) {
                error.addSuppressed(e);
            }
        }
    }

    private Duration duration() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
