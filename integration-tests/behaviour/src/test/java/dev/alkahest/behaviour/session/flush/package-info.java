/** What a flush writes, and in which order. */
package dev.alkahest.behaviour.session.flush;
