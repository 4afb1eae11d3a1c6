package dev.alkahest.behaviour.keys.kinds;

/** A text with a type of its own. */
record Code(String text) {}
