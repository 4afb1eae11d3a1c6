package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the parts of one transaction that are to be prepared: {@code alkahest_<uuid>_1} is on the first engine. */
final class TwoPhaseIds {

    private final Engines engines;
    private final String common = "alkahest_" + UUID.randomUUID() + "_";
    private int parts;

    TwoPhaseIds(Engines engines) {
        this.engines = engines;
    }

    /** Returns the name of the part on an engine; null for a copy, which is only read. */
    @Nullable
    String next(Engine engine) {
        return engines.all().contains(engine) ? common + ++parts : null;
    }
}
