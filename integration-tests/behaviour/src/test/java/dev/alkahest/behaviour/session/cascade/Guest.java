package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Guest {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "guests")
    House house;

    Guest() {}

    Guest(String name) {
        this.name = name;
    }
}
