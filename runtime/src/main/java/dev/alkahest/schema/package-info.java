/**
 * The tables of an application: creating them, dropping them, and reading back what a database has.
 *
 * <p>{@link dev.alkahest.schema.MetaData} holds tables and creates or drops them in the order their foreign keys ask for;
 * an {@link dev.alkahest.schema.Inspector} reads the tables of a database. Applications and session factories use it; it
 * stands on {@code engine}, {@code dialect}, {@code sql} and {@code type}.
 *
 * <p>Nothing here is null.
 *
 * <h2>Design notes</h2>
 *
 * <p>Creating skips tables that are there, whatever their columns: comparing and changing them is the work of a migration
 * tool. Schemas are not created, because whoever creates one decides who may use it.
 */
@NullMarked
package dev.alkahest.schema;

import org.jspecify.annotations.NullMarked;
