package dev.alkahest.behaviour.keys.kinds;

import java.time.LocalDate;

/** A day with a type of its own. */
record Day(LocalDate date) {}
