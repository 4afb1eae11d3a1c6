package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("joinedkey_taxi")
final class Taxi extends Car {

    int licence;

    @Relationship(backPopulates = "taxi", orderBy = "id")
    List<Ride> rides = new ArrayList<>();

    Taxi() {}

    Taxi(String plate, int licence) {
        super(plate);
        this.licence = licence;
    }
}
