package dev.alkahest.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one operation costs.
 *
 * @param nanos CPU or wall time
 * @param bytes memory allocated
 */
record Cost(double nanos, double bytes) {

    /** Returns the median of each, as a machine that does other things as well spoils some measurements, upwards. */
    static Cost median(Collection<Cost> costs) {
        return new Cost(median(costs, Cost::nanos), median(costs, Cost::bytes));
    }

    private static double median(Collection<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String timeText() {
        if (nanos >= 100_000) {
            return String.format(Locale.ROOT, "%,.0f µs", nanos / 1_000);
        }
        return nanos >= 1_000
                ? String.format(Locale.ROOT, "%,.2f µs", nanos / 1_000)
                : String.format(Locale.ROOT, "%.2f ns", nanos);
    }

    String bytesText() {
        return String.format(Locale.ROOT, "%,d B", Math.round(bytes));
    }
}
