/** The life of a session's transaction. */
package dev.alkahest.behaviour.session.transaction;
