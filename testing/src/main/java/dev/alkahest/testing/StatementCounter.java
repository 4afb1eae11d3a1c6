package dev.alkahest.testing;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts the statements that an engine sends, from all its threads, and asserts their number.
 *
 * <pre>{@code
 * try (var statements = StatementCounter.on(engine)) {
 *     report.print(session);
 *     statements.assertCount(2);
 * }
 * }</pre>
 *
 * <p>A batch is one statement, whatever its number of rows; COMMIT and ROLLBACK are none. A statement that failed counts too.
 * Thread-safe.
 */
public final class StatementCounter implements AutoCloseable {

    private final Engine engine;
    private final List<StatementTable.Line> lines = new ArrayList<>();
    private final StatementListener listener = new Listener();

    private StatementCounter(Engine engine) {
        this.engine = engine;
    }

    /** Begins to count. */
    public static StatementCounter on(Engine engine) {
        StatementCounter counter = new StatementCounter(engine);
        engine.addListener(counter.listener);
        return counter;
    }

    /** Returns how many statements were sent since counting began, or since {@link #reset}. */
    public int count() {
        return lines().size();
    }

    /** Returns those statements in their order. */
    public List<SentStatement> statements() {
        return lines().stream().map(StatementTable.Line::statement).toList();
    }

    /**
     * Asserts how many statements were sent.
     *
     * @throws AssertionError with a table of the statements, where it was another number
     */
    public void assertCount(int expected) {
        List<StatementTable.Line> sent = lines();
        if (sent.size() != expected) {
            throw failure("Expected " + counted(expected), sent);
        }
    }

    /**
     * Asserts that no more statements were sent than these.
     *
     * @throws AssertionError with a table of the statements, where more were sent
     */
    public void assertAtMost(int most) {
        List<StatementTable.Line> sent = lines();
        if (sent.size() > most) {
            throw failure("Expected at most " + counted(most), sent);
        }
    }

    /** Begins to count from zero again. */
    public void reset() {
        synchronized (lines) {
            lines.clear();
        }
    }

    /** Counts no more; what was counted can still be asked for. */
    @Override
    public void close() {
        engine.removeListener(listener);
    }

    private List<StatementTable.Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    private void add(StatementTable.Line line) {
        synchronized (lines) {
            lines.add(line);
        }
    }

    private static AssertionError failure(String expectation, List<StatementTable.Line> sent) {
        String were = sent.size() == 1 ? " was sent" : " were sent";
        String table = sent.isEmpty() ? "." : ":" + new StatementTable(sent);
        return new AssertionError(expectation + ", but " + (sent.isEmpty() ? "none" : sent.size()) + were + table);
    }

    private static String counted(int statements) {
        return statements == 1 ? "1 statement" : statements + " statements";
    }

    /** Writes down what is sent. */
    private final class Listener implements StatementListener {

        @Override
        public void afterStatement(SentStatement statement, OptionalLong rows, Duration duration) {
            add(new StatementTable.Line(statement, rows.isPresent() ? Long.toString(rows.getAsLong()) : "", duration));
        }

        @Override
        public void statementFailed(SentStatement statement, Throwable error, Duration duration) {
            add(new StatementTable.Line(statement, "failed", duration));
        }
    }
}
