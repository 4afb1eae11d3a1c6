/** Work of a session in which one call of JDBC fails, each in turn: nothing is half-written, nothing stays open, and it can be done again. */
package dev.alkahest.behaviour.failure;
