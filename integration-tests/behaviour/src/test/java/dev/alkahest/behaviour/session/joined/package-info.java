/** Relationships that are read by the statement of their owners. */
package dev.alkahest.behaviour.session.joined;
