package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Inheritance.Strategy;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table("joinedkey_vehicle")
@Inheritance(value = Strategy.JOINED, onUpdate = Action.CASCADE)
sealed class Vehicle permits Car {

    @Id
    String plate;

    int wheels = 4;

    @Version
    int version;

    @Relationship(backPopulates = "vehicle", orderBy = "id")
    List<Fine> fines = new ArrayList<>();

    Vehicle() {}

    Vehicle(String plate) {
        this.plate = plate;
    }
}
