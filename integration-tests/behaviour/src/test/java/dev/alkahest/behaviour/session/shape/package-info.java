/** Relationships between tables that are not joined by one column alone, or by more than one. */
package dev.alkahest.behaviour.session.shape;
