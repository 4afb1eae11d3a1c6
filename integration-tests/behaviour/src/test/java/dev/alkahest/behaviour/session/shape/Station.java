package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Station {

    @Id
    String name;

    @Relationship(backPopulates = "stations", secondary = @Secondary)
    Set<Train> trains = new LinkedHashSet<>();

    Station() {}

    Station(String name) {
        this.name = name;
    }
}
