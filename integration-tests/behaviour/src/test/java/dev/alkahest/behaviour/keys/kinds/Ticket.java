package dev.alkahest.behaviour.keys.kinds;

/** A number with a type of its own. */
record Ticket(long number) {}
