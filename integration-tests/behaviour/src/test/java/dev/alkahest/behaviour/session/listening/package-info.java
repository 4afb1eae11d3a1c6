/** What a listener of an engine hears of a session's statements. */
package dev.alkahest.behaviour.session.listening;
