package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What sessions do with the engines of their factory.
 *
 * @param readers gives copies of the main engine to read from; null where there are none
 * @param isTwoPhase whether a commit asks all engines to prepare before it commits on any
 */
record EngineUse(@Nullable Supplier<Engine> readers, boolean isTwoPhase) {

    static final EngineUse DEFAULT = new EngineUse(null, false);

    EngineUse withReaders(Supplier<Engine> some) {
        return new EngineUse(some, isTwoPhase);
    }

    EngineUse withTwoPhase(boolean twoPhase) {
        return new EngineUse(readers, twoPhase);
    }

    /** Returns whether a session may need more than one connection, or a commit that is more than one. */
    boolean isManifold() {
        return readers != null || isTwoPhase;
    }
}
