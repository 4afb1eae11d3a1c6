package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("1")
class Truck extends Vehicle {

    int load;

    Truck() {}

    Truck(String plate, int load) {
        super(plate, 6);
        this.load = load;
    }
}
