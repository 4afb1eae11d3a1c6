/**
 * What a good programmer writes who uses JDBC alone: one prepared statement for each task, columns by position, batches,
 * and objects of the columns' own types. No identity map, no notice of what has changed: the programmer knows.
 */
package dev.alkahest.benchmarks.jdbc;
