package dev.alkahest.behaviour.repository;

/** In tenths of a percent. */
record Strength(int tenths) {}
