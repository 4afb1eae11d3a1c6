package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** One table for all. */
@Table
@Inheritance
abstract sealed class Carrier extends Named permits Ship, Truck {

    @Embedded(prefix = "base_")
    Address base;
}
