/**
 * What is emitted: one class per artefact, a model in, a type out. Stands on {@code model} alone, so that every generator
 * can be tested without a compiler.
 *
 * <p>Above each method that makes a member stands the Java it makes, for an {@code Album} or its friends. Code that
 * several artefacts share is made by {@link dev.alkahest.processor.generation.ColumnCode} and {@link
 * dev.alkahest.processor.generation.AccessCode}. Nothing here is null.
 *
 * <p>Design notes: what is emitted is what differs between entities; what is the same stands in the runtime, where it is
 * tested once. Emitted code names no null annotations, as a user's class path may have none.
 */
@NullMarked
package dev.alkahest.processor.generation;

import org.jspecify.annotations.NullMarked;
