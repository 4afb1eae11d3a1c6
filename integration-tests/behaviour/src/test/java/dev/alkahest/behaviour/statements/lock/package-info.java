/** Rows are locked as they are read, and what is read is what the locked row is. */
package dev.alkahest.behaviour.statements.lock;
