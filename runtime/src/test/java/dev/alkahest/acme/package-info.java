/** A database that nobody here knows, in a package that sees no more than others do. */
@NullMarked
package dev.alkahest.acme;

import org.jspecify.annotations.NullMarked;
