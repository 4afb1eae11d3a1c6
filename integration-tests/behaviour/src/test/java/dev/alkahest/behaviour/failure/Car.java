package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Table;

@Table("fail_car")
final class Car extends Asset {

    String plate;

    Car() {}

    Car(String label, String plate) {
        this.label = label;
        this.plate = plate;
    }
}
