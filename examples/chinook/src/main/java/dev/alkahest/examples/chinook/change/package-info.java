/** Two changes to the shop: one that stays, one that is taken back. */
package dev.alkahest.examples.chinook.change;
