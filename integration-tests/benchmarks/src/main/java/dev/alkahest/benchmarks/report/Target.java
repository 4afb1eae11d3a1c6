package dev.alkahest.benchmarks.report;

import java.util.Locale;

/** What an operation may cost. */
sealed interface Target {

    /** An operation that is measured, and held to nothing. */
    static Target none() {
        return new None();
    }

    /** At most this many times what the baseline needs. */
    static Target ratio(double limit) {
        return new Ratio(limit);
    }

    /** At most this many nanoseconds. */
    static Target nanos(double limit) {
        return new Nanos(limit, Double.MAX_VALUE);
    }

    /** At most this many nanoseconds, and no memory. Less than a byte is what JMH itself allocates. */
    static Target nanosWithoutAllocation(double limit) {
        return new Nanos(limit, 1);
    }

    /** Returns whether it is met. */
    boolean isMetBy(Outcome outcome);

    /** Returns it as text; empty where there is none. */
    String text();

    /** Nothing to reach. */
    record None() implements Target {

        @Override
        public boolean isMetBy(Outcome outcome) {
            return true;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A limit beside the baseline. */
    record Ratio(double limit) implements Target {

        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome.ratio().orElseThrow() <= limit;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.2f", limit);
        }
    }

    /** A limit in itself. */
    record Nanos(double limit, double bytes) implements Target {

        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome.alkahest().nanos() <= limit && outcome.alkahest().bytes() < bytes;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, bytes <= 1 ? "%.0f ns, 0 B" : "%.0f ns", limit);
        }
    }
}
