package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.Table;

@Table("joinedkey_car")
sealed class Car extends Vehicle permits Taxi {

    int doors = 4;

    Car() {}

    Car(String plate) {
        super(plate);
    }
}
