package dev.alkahest.benchmarks.report;

import java.util.Locale;

/** A database to measure on, and the clock that says most there. */
enum Database {
    /** In this process, so CPU time has all of it. */
    H2("CPU time"),
    /** A server: most of the time is spent there, and on the way to it. */
    POSTGRESQL("wall time");

    private final String clock;

    Database(String clock) {
        this.clock = clock;
    }

    String clock() {
        return clock;
    }

    /** Returns the value of the benchmarks' parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
