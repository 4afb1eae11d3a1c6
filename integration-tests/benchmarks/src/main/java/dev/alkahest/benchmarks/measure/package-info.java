/** What JMH does not measure by itself: CPU time, and what preparations inside an iteration have cost. */
@NullMarked
package dev.alkahest.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
