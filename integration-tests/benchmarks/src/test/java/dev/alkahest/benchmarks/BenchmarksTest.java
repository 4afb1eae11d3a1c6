package dev.alkahest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs each benchmark once, with the comparison of both sides in its setup: nothing is timed. */
class BenchmarksTest {

    /** How many methods are benchmarks: fifteen pairs, and two that JDBC has nothing like. */
    private static final int BENCHMARKS = 32;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void bothSidesDoTheSame(String database) throws RunnerException {
        assertThat(new Runner(once(database)).run()).hasSize(BENCHMARKS);
    }

    private static Options once(String database) {
        return new OptionsBuilder()
                .param("database", database)
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .output(Path.of("target", "benchmarks-" + database + ".log").toString())
                .build();
    }
}
