package dev.alkahest.behaviour.session.inheritance;

import static dev.alkahest.annotation.Inheritance.Discriminator.INTEGER;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** Not sealed, not abstract, and told by numbers. */
@Table
@Inheritance(
        discriminator = "kind",
        discriminatorType = INTEGER,
        subclasses = {Truck.class, Van.class})
@DiscriminatorValue("0")
class Vehicle {

    @Id
    String plate;

    int wheels;

    Vehicle() {}

    Vehicle(String plate, int wheels) {
        this.plate = plate;
        this.wheels = wheels;
    }
}
