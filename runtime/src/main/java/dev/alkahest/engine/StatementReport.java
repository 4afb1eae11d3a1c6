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

    /** Tells of the statement; where one throws, those that were told before hear that it has failed. */
    void before() {
        for (int at = 0; at < listeners.size(); at++) {
            try {
                listeners.get(at).beforeStatement(statement);
            } catch (RuntimeException | Error e) {
                failed(listeners.subList(0, at), e);
                throw e;
            }
        }
    }

    void after(OptionalLong rows) {
        Duration duration = duration();
        listeners.forEach(listener -> listener.afterStatement(statement, rows, duration));
    }

    /** Tells of an error; what a listener throws then must not hide it. */
    void failed(Throwable error) {
        if (!listeners.isEmpty()) {
            failed(listeners, error);
        }
    }

    private void failed(List<StatementListener> told, Throwable error) {
        Duration duration = duration();
        for (StatementListener listener : told) {
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
