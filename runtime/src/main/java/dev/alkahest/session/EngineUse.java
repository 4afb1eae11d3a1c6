package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What sessions do with the engines of their factory.
 *
 * @param readers gives copies of the main engine to read from; null where there are none
 */
record EngineUse(@Nullable Supplier<Engine> readers) {

    static final EngineUse DEFAULT = new EngineUse(null);

    EngineUse withReaders(Supplier<Engine> some) {
        return new EngineUse(some);
    }
}
