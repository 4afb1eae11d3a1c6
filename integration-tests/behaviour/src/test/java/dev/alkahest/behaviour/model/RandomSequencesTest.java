package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import java.io.IOException;

/**
 * A session does what the model says, whatever is done to it. {@code -Dalkahest.sequences=100000} plays more,
 * {@code -Dalkahest.seed=17} begins with another seed.
 */
class RandomSequencesTest {

    private static final int SEQUENCES = Integer.getInteger("alkahest.sequences", 10_000);
    private static final long SEED = Long.getLong("alkahest.seed", 1);

    @TestOnAllDatabases
    void keptSequencesLeaveWhatTheModelSays(EngineBuilder builder) throws IOException {
        try (Engine engine = builder.echo(true).create();
                Sequences sequences = new Sequences(engine)) {
            KeptSequences.read().forEach(sequences::play);
        }
    }

    @TestOnAllDatabases
    void randomSequencesLeaveWhatTheModelSays(Database database, EngineBuilder builder) {
        int count = database == Database.H2 ? SEQUENCES - SEQUENCES / 20 : SEQUENCES / 40;
        try (Engine engine = builder.echo(true).create();
                Sequences sequences = new Sequences(engine)) {
            for (long seed = SEED; seed < SEED + count; seed++) {
                sequences.play(seed);
            }
        }
    }
}
