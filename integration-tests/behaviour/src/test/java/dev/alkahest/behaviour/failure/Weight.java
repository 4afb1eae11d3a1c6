package dev.alkahest.behaviour.failure;

/** A weight in grams. */
record Weight(int grams) {}
