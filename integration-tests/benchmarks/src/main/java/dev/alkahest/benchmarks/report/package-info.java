/** Runs the benchmarks in pairs, and prints what Alkahest costs beside hand-written JDBC. */
@NullMarked
package dev.alkahest.benchmarks.report;

import org.jspecify.annotations.NullMarked;
