/**
 * Metrics of an engine for Micrometer. {@link dev.alkahest.micrometer.EngineMetrics} binds them to a registry; no value of a statement, no
 * text of one and no password is part of any.
 *
 * <p>Nothing here is null unless it says so.
 */
@NullMarked
package dev.alkahest.micrometer;

import org.jspecify.annotations.NullMarked;
