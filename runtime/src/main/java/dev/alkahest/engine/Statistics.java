package dev.alkahest.engine;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counts what an engine has done since it was created. Thread-safe. */
public final class Statistics {

    private final LongAdder statements = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private final LongAdder rollbacks = new LongAdder();
    private final LongAdder checkouts = new LongAdder();
    private final LongAdder checkoutNanos = new LongAdder();
    private final LongAdder poolTimeouts = new LongAdder();
    private final LongAdder givenBack = new LongAdder();

    Statistics() {}

    /** Returns how many statements were sent; a batch counts once, whatever its number of rows. */
    public long statements() {
        return statements.sum();
    }

    /** Returns how often the database or its driver has refused something: a statement, a commit, a savepoint. */
    public long failures() {
        return failures.sum();
    }

    /** Returns how many transactions were committed; those in which nothing was sent don't count. */
    public long commits() {
        return commits.sum();
    }

    /** Returns how many transactions were rolled back, also those that only read; those in which nothing was sent don't count. */
    public long rollbacks() {
        return rollbacks.sum();
    }

    /** Returns how many connections were taken from the pool. */
    public long checkouts() {
        return checkouts.sum();
    }

    /** Returns how long it has taken to take them, all together: to wait for one, to open it, to try it. */
    public Duration checkoutTime() {
        return Duration.ofNanos(checkoutNanos.sum());
    }

    /** Returns how often none was free in time. */
    public long poolTimeouts() {
        return poolTimeouts.sum();
    }

    /** Returns how many connections are taken and not given back yet. */
    public long connectionsInUse() {
        return Math.max(0, checkouts.sum() - givenBack.sum());
    }

    void countStatement() {
        statements.increment();
    }

    void countFailure() {
        failures.increment();
    }

    void countCommit() {
        commits.increment();
    }

    void countRollback() {
        rollbacks.increment();
    }

    void countCheckout(long nanos) {
        checkouts.increment();
        checkoutNanos.add(nanos);
    }

    void countPoolTimeout() {
        poolTimeouts.increment();
    }

    void countGivenBack() {
        givenBack.increment();
    }
}
