/**
 * Creates, drops and reads back the tables of a model. Stands on {@code engine}, {@code dialect}, {@code sql}
 * and {@code type}.
 */
@NullMarked
package dev.alkahest.schema;

import org.jspecify.annotations.NullMarked;
