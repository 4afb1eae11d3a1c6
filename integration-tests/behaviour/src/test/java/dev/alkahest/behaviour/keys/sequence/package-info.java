/** Keys that come from a sequence, a block at a time. */
package dev.alkahest.behaviour.keys.sequence;
