package dev.alkahest.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Work inside an iteration that is not what is measured, such as emptying a table before each invocation. JMH leaves it
 * out of wall time by itself; what it costs in CPU time and bytes is added up here, to be taken off again.
 *
 * <p>One thread, as in all benchmarks here.
 */
public final class Preparation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static volatile long cpu;
    private static volatile long bytes;

    private Preparation() {}

    /** Does the work, and notes what it has cost. */
    public static void run(Runnable work) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        note(THREADS.getCurrentThreadCpuTime() - cpuBefore, THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread adds; the profiler reads between iterations
    private static void note(long moreCpu, long moreBytes) {
        cpu += moreCpu;
        bytes += moreBytes;
    }

    static long cpu() {
        return cpu;
    }

    static long bytes() {
        return bytes;
    }
}
