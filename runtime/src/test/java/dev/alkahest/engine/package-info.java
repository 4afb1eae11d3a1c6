@NullMarked
package dev.alkahest.engine;

import org.jspecify.annotations.NullMarked;
