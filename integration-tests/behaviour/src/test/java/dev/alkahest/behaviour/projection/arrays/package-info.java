/** Arrays in what rows are read into, on the databases that have them. */
package dev.alkahest.behaviour.projection.arrays;
