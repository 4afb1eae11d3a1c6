/** Relationships that follow from a condition and are only read. */
package dev.alkahest.behaviour.session.viewed;
