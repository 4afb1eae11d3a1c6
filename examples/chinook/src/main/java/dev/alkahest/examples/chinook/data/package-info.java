/**
 * The rows of the shop, as files and on their way into the database: a class for each of the eleven files says how one of
 * its rows becomes an object among the others.
 */
package dev.alkahest.examples.chinook.data;
