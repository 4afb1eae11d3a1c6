/** Who may use a session, and until when. */
package dev.alkahest.behaviour.session.usage;
