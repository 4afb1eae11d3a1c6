/** How the two sides of a relationship keep in step. */
package dev.alkahest.behaviour.session.sync;
