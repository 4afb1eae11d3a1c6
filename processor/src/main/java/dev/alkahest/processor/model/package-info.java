/**
 * Entities as read from source: immutable records and their reader. Stands on {@code diagnostic}.
 */
@NullMarked
package dev.alkahest.processor.model;

import org.jspecify.annotations.NullMarked;
