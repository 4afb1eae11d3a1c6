/** Values with more digits than their columns keep. */
@NullMarked
package dev.alkahest.behaviour.types.digits;

import org.jspecify.annotations.NullMarked;
