/** Columns that the database gives values: defaults and computed ones. */
package dev.alkahest.behaviour.computed;
