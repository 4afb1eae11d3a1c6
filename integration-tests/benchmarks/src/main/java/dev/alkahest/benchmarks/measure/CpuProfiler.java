package dev.alkahest.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the CPU time of an operation: what the program's threads have had during an iteration, over the number of
 * operations.
 *
 * <p>Wall time on a machine that does other things as well says more about those than about the benchmark. CPU time only
 * counts what was given to these threads. The compiler and the garbage collector have threads of their own, which are
 * not counted: the first would make a benchmark slow that is not warm yet, and the second takes about a hundredth in
 * these short-lived units of work; what it has to collect is the number of bytes beside the time. Of work on a database
 * server, CPU time has the driver's part only.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The result with the nanoseconds of CPU time of one operation. */
    public static final String CPU = "cpu";

    /** The result with the bytes of one operation's preparation, which the {@code gc} profiler counts in. */
    public static final String PREPARATION_BYTES = "preparation.bytes";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long cpu;
    private long preparationCpu;
    private long preparationBytes;

    /** JMH makes it. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the program's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        preparationCpu = Preparation.cpu();
        preparationBytes = Preparation.bytes();
        cpu = threadCpu();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long used = threadCpu() - cpu - (Preparation.cpu() - preparationCpu);
        long prepared = Preparation.bytes() - preparationBytes;
        long operations = result.getMetadata().getAllOps();
        return List.of(
                scalar(CPU, (double) used / operations, "ns/op"),
                scalar(PREPARATION_BYTES, (double) prepared / operations, "B/op"));
    }

    private static long threadCpu() {
        long sum = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return sum;
    }

    private static ScalarResult scalar(String label, double value, String unit) {
        return new ScalarResult(label, value, unit, AggregationPolicy.AVG);
    }
}
