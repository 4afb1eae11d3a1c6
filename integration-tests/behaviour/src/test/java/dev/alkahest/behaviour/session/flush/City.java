package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class City {

    @Id
    Long id;

    String name;

    @Relationship
    Country country;

    City() {}

    City(String name, Country country) {
        this.name = name;
        this.country = country;
    }
}
