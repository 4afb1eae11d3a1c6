package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Fan {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "fans")
    Band band;

    Fan() {}

    Fan(String name) {
        this.name = name;
    }
}
