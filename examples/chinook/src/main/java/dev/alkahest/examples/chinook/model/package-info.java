/**
 * The shop as classes: its catalogue (artist, album, track, genre, media type, playlist), its staff and its sales
 * (customer, invoice, line). The compiler writes a table, a mapper and more beside each of them.
 *
 * <p>Fields are public to keep the example short. Private ones with getters and setters are mapped just the same.
 *
 * <p>A to-one attribute is a {@link dev.alkahest.mapping.Ref} where one would not always want it, and loads on the first
 * {@code get()}. A plain one, as the {@link dev.alkahest.examples.chinook.model.Genre} of a track, is always there.
 */
package dev.alkahest.examples.chinook.model;
