package dev.alkahest.behaviour.keys.kinds;

import java.util.UUID;

/** A UUID with a type of its own. */
record BoxId(UUID value) {}
