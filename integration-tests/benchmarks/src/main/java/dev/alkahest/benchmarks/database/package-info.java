/** Where benchmarks run: a fresh database for each, and JDBC's way to it in a pool of the same settings as Alkahest's. */
@NullMarked
package dev.alkahest.benchmarks.database;

import org.jspecify.annotations.NullMarked;
