/**
 * Ten questions a shop would ask, one class each: some read objects and walk from one to the next, some ask the database
 * for sums. Both use the same tables and columns.
 */
package dev.alkahest.examples.chinook.question;
