/** What the guide stores as arrays: the other examples run on databases that have none, too. */
package dev.alkahest.examples.guide.arrays;
