/** What has changed in an object since its row was read: attribute by attribute, and as a text. */
package dev.alkahest.behaviour.session.history;
