/**
 * Traces of OpenTelemetry. {@link dev.alkahest.opentelemetry.StatementTracing} makes a span of each statement that an engine sends, as
 * OpenTelemetry's conventions for databases say; no value of a statement and no password is part of any.
 *
 * <p>Nothing here is null unless it says so.
 */
@NullMarked
package dev.alkahest.opentelemetry;

import org.jspecify.annotations.NullMarked;
