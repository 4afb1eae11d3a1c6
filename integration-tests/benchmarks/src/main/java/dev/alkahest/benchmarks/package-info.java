/**
 * Alkahest against hand-written JDBC on the same connection in the same run.
 */
package dev.alkahest.benchmarks;
