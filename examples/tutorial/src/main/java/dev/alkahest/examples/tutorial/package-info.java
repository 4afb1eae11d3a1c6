/**
 * The program of {@code docs/tutorial.md}: a lending library, chapter by chapter. What stands between {@code // tutorial: name}
 * and {@code // end} is a code block there; the SQL and the output behind it are what it really sends and prints.
 */
package dev.alkahest.examples.tutorial;
