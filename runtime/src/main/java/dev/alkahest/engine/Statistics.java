package dev.alkahest.engine;

import java.util.concurrent.atomic.LongAdder;

/** Counts what an engine has done since it was created. Thread-safe. */
public final class Statistics {

    private final LongAdder statements = new LongAdder();

    Statistics() {}

    /** Returns how many statements were sent; a batch counts once, whatever its number of rows. */
    public long statements() {
        return statements.sum();
    }

    void countStatement() {
        statements.increment();
    }
}
