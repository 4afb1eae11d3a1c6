/** Attributes that are stored as arrays. */
package dev.alkahest.behaviour.arrays;
