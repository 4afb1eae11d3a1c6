package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Country {

    @Id
    Long id;

    String name;

    @Relationship
    City capital;

    Country() {}

    Country(String name) {
        this.name = name;
    }
}
