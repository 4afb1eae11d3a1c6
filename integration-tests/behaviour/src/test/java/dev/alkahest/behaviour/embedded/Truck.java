package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Table;

@Table
final class Truck extends Carrier {

    @Embedded(prefix = "driver_")
    Contact driver;
}
