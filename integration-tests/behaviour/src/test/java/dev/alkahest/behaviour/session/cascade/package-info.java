/** What operations on an object do to the objects it is related to. */
package dev.alkahest.behaviour.session.cascade;
