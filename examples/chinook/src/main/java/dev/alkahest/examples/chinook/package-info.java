/**
 * A music shop: eleven tables, their real rows, and ten questions.
 *
 * <p>{@link dev.alkahest.examples.chinook.Chinook} is where to begin; the classes of the shop are in {@code model}, the
 * way of the files into the database is in {@code data}, what is asked in {@code question}, what is changed in {@code
 * change}.
 */
package dev.alkahest.examples.chinook;
