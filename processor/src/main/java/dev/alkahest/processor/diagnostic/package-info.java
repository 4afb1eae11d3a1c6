/**
 * A problem in the source of a user, and where it is. The only printer of messages; uses no other package of
 * the processor.
 */
@NullMarked
package dev.alkahest.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
