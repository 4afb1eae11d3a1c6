/** Whole statements of the expression language do the same on every database, or are refused by name. */
package dev.alkahest.behaviour.statements;
