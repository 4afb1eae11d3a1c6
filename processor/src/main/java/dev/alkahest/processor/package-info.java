/**
 * The stages of the processor in their order: read, validate, generate. Stands on every package below.
 */
@NullMarked
package dev.alkahest.processor;

import org.jspecify.annotations.NullMarked;
