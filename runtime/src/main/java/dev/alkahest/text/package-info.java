/**
 * Words for people: what messages of several packages have in common. Not for users of Alkahest.
 *
 * <p>Nothing here is null unless it says so.
 */
@NullMarked
package dev.alkahest.text;

import org.jspecify.annotations.NullMarked;
