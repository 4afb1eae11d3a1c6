/** Sessions of a thread, and sessions that only read. */
package dev.alkahest.behaviour.session.scope;
