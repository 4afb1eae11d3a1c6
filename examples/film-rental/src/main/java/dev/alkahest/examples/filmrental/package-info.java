/**
 * A chain of shops that rent films: a schema with a cycle of foreign keys, a composite key, a hierarchy, and a many-to-many with
 * attributes. {@link dev.alkahest.examples.filmrental.FilmRental} creates, fills, questions and changes it.
 */
package dev.alkahest.examples.filmrental;
