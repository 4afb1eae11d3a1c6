/** Statements of the expression language mean the same on every database. */
package dev.alkahest.behaviour.sql;
