/**
 * What a user has to mend, and where it stands: {@link dev.alkahest.processor.diagnostic.Problem} and
 * {@link dev.alkahest.processor.diagnostic.Place}. Every stage of the processor may add problems; only
 * {@link dev.alkahest.processor.diagnostic.ProblemPrinter} prints them.
 *
 * <p>Nothing here is null.
 *
 * <p>Design notes: a problem is a value, so that a set keeps the same sentence from being printed twice. There is no
 * list of messages: a sentence stands beside the check that needs it, under the name of its rule.
 */
@NullMarked
package dev.alkahest.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
