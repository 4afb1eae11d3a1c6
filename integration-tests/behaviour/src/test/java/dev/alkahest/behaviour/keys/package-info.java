/** Keys that are made before the INSERT. */
package dev.alkahest.behaviour.keys;
