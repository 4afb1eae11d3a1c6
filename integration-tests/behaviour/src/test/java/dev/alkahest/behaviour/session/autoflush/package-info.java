/** When a session flushes by itself. */
package dev.alkahest.behaviour.session.autoflush;
