package dev.alkahest.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the statements of a connection are sent for at the moment, one cause within the other. For sessions; not thread-safe. */
public final class StatementCauses {

    private StatementCause current = StatementCause.STATEMENT;

    /** Starts with statements of the user's own. */
    public StatementCauses() {}

    /** Runs something whose statements have a cause. */
    public void run(StatementCause cause, Runnable work) {
        StatementCause outer = current;
        current = cause;
        try {
            work.run();
        } finally {
            current = outer;
        }
    }

    /** Returns what something gives whose statements have a cause. */
    public <R extends @Nullable Object> R get(StatementCause cause, Supplier<R> work) {
        StatementCause outer = current;
        current = cause;
        try {
            return work.get();
        } finally {
            current = outer;
        }
    }

    StatementCause current() {
        return current;
    }
}
