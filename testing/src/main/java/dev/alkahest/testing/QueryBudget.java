package dev.alkahest.testing;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.engine.StatementListener;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Allows one line of code so many lazy loads of one relationship: more of them are a loop that sends a statement for each
 * object, which one loading option would spare.
 *
 * <pre>{@code
 * try (var budget = QueryBudget.on(engine)) {
 *     report.print(session);
 *     budget.assertKept();
 * }
 * }</pre>
 *
 * <p>A budget that was not kept fails, at the latest when it is closed, with the relationship, the line and the option to add. Objects that came with one query load a
 * relationship at once, so that a loop over them is one lazy load. The line is the innermost of the user's code: neither the
 * JDK's nor that of a library, nor that of the class which declares the relationship, whose getters many use. Statements of
 * all threads of the engine count. Thread-safe.
 */
public final class QueryBudget implements AutoCloseable {

    /** How many lazy loads of one relationship a line may fire unless one says otherwise. */
    public static final int DEFAULT_LOADS = 3;

    private final Engine engine;
    private final int most;
    private final Map<LazyLine, Loads> fired = new LinkedHashMap<>();
    private final StatementListener listener = new Listener();

    private QueryBudget(Engine engine, int most) {
        this.engine = engine;
        this.most = most;
    }

    /** Begins to watch, with a budget of {@value #DEFAULT_LOADS}. */
    public static QueryBudget on(Engine engine) {
        return on(engine, DEFAULT_LOADS);
    }

    /**
     * Begins to watch.
     *
     * @param most how many lazy loads of one relationship a line may fire
     */
    public static QueryBudget on(Engine engine, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A budget of " + most + " lazy loads: it is 0 or more.");
        }
        QueryBudget budget = new QueryBudget(engine, most);
        engine.addListener(budget.listener);
        return budget;
    }

    /**
     * Asserts that every line kept to the budget so far.
     *
     * @throws AssertionError naming the lines that did not, the relationships, and the options to add
     */
    public void assertKept() {
        StringBuilder exceeded = new StringBuilder();
        synchronized (fired) {
            fired.forEach((line, loads) -> {
                if (loads.count > most) {
                    exceeded.append(line.describe(loads.count));
                }
            });
        }
        if (!exceeded.isEmpty()) {
            throw new AssertionError(
                    "The same lazy load fired from one line more often than the " + most + " allowed:" + exceeded);
        }
    }

    /**
     * Watches no more, and asserts that every line kept to the budget.
     *
     * @throws AssertionError as {@link #assertKept}
     */
    @Override
    public void close() {
        engine.removeListener(listener);
        assertKept();
    }

    private void count(StatementCause cause) {
        LazyLine line = LazyLine.of(cause);
        synchronized (fired) {
            fired.computeIfAbsent(line, any -> new Loads()).add(cause);
        }
    }

    /** The lazy loads of one line; one that takes several statements has the same cause in all of them. */
    private static final class Loads {

        private int count;
        private StatementCause last = StatementCause.STATEMENT;

        void add(StatementCause cause) {
            if (cause != last) {
                count++;
                last = cause;
            }
        }
    }

    /** Hears of lazy loads. */
    private final class Listener implements StatementListener {

        @Override
        public void beforeStatement(SentStatement statement) {
            if (statement.cause().kind() == StatementCause.Kind.LAZY_LOAD) {
                count(statement.cause());
            }
        }
    }
}
