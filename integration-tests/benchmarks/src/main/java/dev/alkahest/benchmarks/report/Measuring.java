package dev.alkahest.benchmarks.report;

import dev.alkahest.benchmarks.database.PostgresServer;
import dev.alkahest.benchmarks.measure.CpuProfiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures tasks: both sides in turn, round after round, each time in a new JVM, so that a machine that becomes slower
 * or faster does so for both, and so that one JVM's luck with compiling does not decide.
 */
final class Measuring {

    /** The collector is the simplest one, which has no threads that work beside the program; the heap is fixed. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");

    /** The method of a benchmark that is measured beside the other. */
    private static final String ALKAHEST = "alkahest";

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Plan plan;
    private final Path logs;

    Measuring(Plan plan, Path logs) {
        this.plan = plan;
        this.logs = logs;
    }

    Outcome measure(Task task) throws RunnerException {
        Map<String, List<Cost>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            for (RunResult result : new Runner(options(task, round)).run()) {
                rounds.computeIfAbsent(result.getPrimaryResult().getLabel(), side -> new ArrayList<>())
                        .add(median(result));
            }
        }
        Cost alkahest = Cost.median(Objects.requireNonNull(rounds.remove(ALKAHEST), ALKAHEST));
        Optional<Cost> baseline = rounds.values().stream().findFirst().map(Cost::median);
        return new Outcome(baseline, alkahest);
    }

    private Options options(Task task, int round) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + task.name() + "\\.")
                .param("database", plan.database().parameter())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(1)
                .warmupIterations(plan.iterations())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(plan.iterations())
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .jvmArgs(JVM.toArray(String[]::new))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(logs.resolve(task.name() + "-" + round + ".log").toString());
        if (plan.database() == Database.POSTGRESQL) {
            options.jvmArgsAppend("-D" + PostgresServer.PORT + "=" + PostgresServer.port());
        }
        return options.build();
    }

    private Cost median(RunResult result) {
        List<Cost> costs = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            costs.addAll(costs(fork.getIterationResults()));
        }
        return Cost.median(costs);
    }

    private List<Cost> costs(Collection<IterationResult> iterations) {
        List<Cost> costs = new ArrayList<>();
        for (IterationResult iteration : iterations) {
            double nanos = plan.database() == Database.H2
                    ? secondary(iteration, CpuProfiler.CPU)
                    : iteration.getPrimaryResult().getScore();
            double bytes = secondary(iteration, BYTES) - secondary(iteration, CpuProfiler.PREPARATION_BYTES);
            costs.add(new Cost(nanos, bytes));
        }
        return costs;
    }

    private static double secondary(IterationResult iteration, String label) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(label), label)
                .getScore();
    }
}
