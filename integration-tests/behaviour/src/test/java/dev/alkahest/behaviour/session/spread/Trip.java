package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Trip {

    @Id
    Long id;

    String goal;

    @Relationship(backPopulates = "trips")
    Ref<Driver> driver = Ref.empty();

    Trip() {}

    Trip(String goal) {
        this.goal = goal;
    }
}
