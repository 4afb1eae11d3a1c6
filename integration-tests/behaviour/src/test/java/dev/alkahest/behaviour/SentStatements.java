package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;

/** Counts the statements that an engine sends; a batch is one, whatever its number of rows. */
public final class SentStatements {

    private final Engine engine;
    private long counted;

    private SentStatements(Engine engine) {
        this.engine = engine;
        this.counted = engine.statistics().statements();
    }

    /** Begins to count. */
    public static SentStatements of(Engine engine) {
        return new SentStatements(engine);
    }

    /** Returns how many were sent since the last call, or since counting began. */
    public long count() {
        long now = engine.statistics().statements();
        long sent = now - counted;
        counted = now;
        return sent;
    }

    /** Returns how many an action sends. */
    public static long in(Engine engine, Runnable action) {
        SentStatements sent = of(engine);
        action.run();
        return sent.count();
    }
}
