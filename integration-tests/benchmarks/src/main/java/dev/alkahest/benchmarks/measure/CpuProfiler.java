package dev.alkahest.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the CPU time of an operation: what the whole process has had during an iteration, over the number of
 * operations.
 *
 * <p>Wall time on a machine that does other things as well says more about those than about the benchmark. CPU time only
 * counts what this process was given. It is that of the process and not of the benchmark's thread, so that it has the
 * garbage collector in it: a program pays for what it allocates. It has JMH's own threads and the compiler in it too,
 * which do next to nothing once a benchmark is warm. Of work on a database server it has the driver's part only.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The result with the nanoseconds of CPU time of one operation. */
    public static final String CPU = "cpu";

    /** The result with the bytes of one operation's preparation, which the {@code gc} profiler counts in. */
    public static final String PREPARATION_BYTES = "preparation.bytes";

    private long cpu;
    private long preparationCpu;
    private long preparationBytes;

    /** JMH makes it. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        preparationCpu = Preparation.cpu();
        preparationBytes = Preparation.bytes();
        cpu = Preparation.processCpu();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long used = Preparation.processCpu() - cpu - (Preparation.cpu() - preparationCpu);
        long prepared = Preparation.bytes() - preparationBytes;
        long operations = result.getMetadata().getAllOps();
        return List.of(
                scalar(CPU, (double) used / operations, "ns/op"),
                scalar(PREPARATION_BYTES, (double) prepared / operations, "B/op"));
    }

    private static ScalarResult scalar(String label, double value, String unit) {
        return new ScalarResult(label, value, unit, AggregationPolicy.AVG);
    }
}
