package dev.alkahest.benchmarks.report;

import java.util.Optional;

/**
 * What was measured of one task.
 *
 * @param baseline the cost of hand-written JDBC, where JDBC can do it, or of what else the task is compared with
 * @param alkahest Alkahest's cost
 */
record Outcome(Optional<Cost> baseline, Cost alkahest) {

    /** Returns how many times as long as the baseline Alkahest takes. */
    Optional<Double> ratio() {
        return baseline.map(cost -> alkahest.nanos() / cost.nanos());
    }
}
