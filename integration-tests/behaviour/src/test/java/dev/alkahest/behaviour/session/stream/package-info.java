/** Objects that are read while they are consumed, a page at a time. */
@org.jspecify.annotations.NullUnmarked
package dev.alkahest.behaviour.session.stream;
