/**
 * One class per emitted artefact: a model comes in, a Java file goes out. Stands on {@code model}.
 */
@NullMarked
package dev.alkahest.processor.generation;

import org.jspecify.annotations.NullMarked;
