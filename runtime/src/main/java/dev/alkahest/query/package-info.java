/**
 * Queries for entities, and how their relationships are loaded. Stands on {@code engine} and {@code mapping}.
 */
@NullMarked
package dev.alkahest.query;

import org.jspecify.annotations.NullMarked;
