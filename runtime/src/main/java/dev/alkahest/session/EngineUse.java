package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What sessions do with the engines of their factory.
 *
 * @param readers gives copies of the main engine to read from; null where there are none
 * @param isTwoPhase whether a commit asks all engines to prepare before it commits on any
 * @param isolation how much their transactions see of others; null for what the engines say
 */
record EngineUse(
        @Nullable Supplier<Engine> readers,
        boolean isTwoPhase,
        @Nullable Isolation isolation) {

    static final EngineUse DEFAULT = new EngineUse(null, false, null);

    EngineUse withReaders(Supplier<Engine> some) {
        return new EngineUse(some, isTwoPhase, isolation);
    }

    EngineUse withTwoPhase(boolean twoPhase) {
        return new EngineUse(readers, twoPhase, isolation);
    }

    EngineUse withIsolation(Isolation level) {
        return new EngineUse(readers, isTwoPhase, level);
    }

    /** Returns whether a session may need more than one connection, or a commit that is more than one. */
    boolean isManifold() {
        return readers != null || isTwoPhase;
    }
}
