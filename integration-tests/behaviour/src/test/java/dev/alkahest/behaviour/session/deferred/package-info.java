/** Columns that are not read with their rows. */
@NullMarked
package dev.alkahest.behaviour.session.deferred;

import org.jspecify.annotations.NullMarked;
