/** Graphs of objects that are copied onto the session's own. */
package dev.alkahest.behaviour.session.merge;
