/** What listeners hear. */
package dev.alkahest.behaviour.session.events;
