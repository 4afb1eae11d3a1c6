/** Maps that are keyed by an attribute of their members. */
package dev.alkahest.behaviour.session.keyed;
