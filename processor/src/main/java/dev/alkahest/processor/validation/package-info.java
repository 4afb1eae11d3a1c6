/**
 * What a mapped class must keep to: one class per rule, a declaration in, problems out. {@link
 * dev.alkahest.processor.validation.Validator} applies them all, so that a user sees every problem of a class at once.
 *
 * <p>Nothing here is null.
 *
 * <p>Design notes: a rule judges one end of a relationship, and leaves what is wrong at the other end to the check of
 * the other class; so nothing is said twice. A class is judged by what can be reached from it alone, which is what
 * Gradle asks of an isolating processor; {@link dev.alkahest.processor.validation.ModelRule} is for the rest.
 */
@NullMarked
package dev.alkahest.processor.validation;

import org.jspecify.annotations.NullMarked;
