/** A database server for the tests of the examples. */
package dev.alkahest.examples.server;
