/**
 * The tree of {@code sql} as the text one database understands, and what that database can do. Stands on {@code
 * sql} and {@code type}.
 */
@NullMarked
package dev.alkahest.dialect;

import org.jspecify.annotations.NullMarked;
