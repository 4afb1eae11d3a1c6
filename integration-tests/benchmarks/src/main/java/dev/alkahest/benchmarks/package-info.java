/**
 * The benchmarks: one class for each thing a program does with a database, done by hand with JDBC and by Alkahest, on the
 * same database and in pools of the same settings. A class asserts in its setup that both do the same, before anything
 * is timed.
 *
 * <p>Run them with {@code integration-tests/benchmarks/run}, which prints a table of ratios.
 */
@NullMarked
package dev.alkahest.benchmarks;

import org.jspecify.annotations.NullMarked;
