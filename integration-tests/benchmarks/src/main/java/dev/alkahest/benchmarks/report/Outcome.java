package dev.alkahest.benchmarks.report;

import java.util.Optional;

/**
 * What was measured of one task.
 *
 * @param handWritten JDBC's cost, where JDBC can do it
 * @param alkahest Alkahest's cost
 */
record Outcome(Optional<Cost> handWritten, Cost alkahest) {

    /** Returns how many times as long Alkahest takes. */
    Optional<Double> ratio() {
        return handWritten.map(cost -> alkahest.nanos() / cost.nanos());
    }
}
