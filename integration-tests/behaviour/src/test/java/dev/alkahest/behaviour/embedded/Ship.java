package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Table;

@Table
final class Ship extends Carrier {

    @Embedded(prefix = "captain_")
    Contact captain;

    @Embedded(prefix = "port_")
    Place port;
}
