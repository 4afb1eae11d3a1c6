/** Versions, which keep a change from being overwritten unseen. */
package dev.alkahest.behaviour.session.version;
