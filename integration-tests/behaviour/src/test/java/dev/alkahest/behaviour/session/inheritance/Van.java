package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("2")
class Van extends Vehicle {

    /** Has the name of an attribute of a truck, and a column of its own. */
    @Column("seat_load")
    int load;

    Van() {}

    Van(String plate, int load) {
        super(plate, 4);
        this.load = load;
    }
}
