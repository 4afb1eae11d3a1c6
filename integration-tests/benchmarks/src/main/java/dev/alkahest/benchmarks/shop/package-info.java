/** The mapped classes of the benchmarks, and rows for them. The mapped classes are not null-marked: JDBC fills them. */
package dev.alkahest.benchmarks.shop;
