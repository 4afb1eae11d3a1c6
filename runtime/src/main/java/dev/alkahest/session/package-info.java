/**
 * Sessions: identity, object states and the unit of work. The top floor; nothing in the runtime uses it.
 */
@NullMarked
package dev.alkahest.session;

import org.jspecify.annotations.NullMarked;
