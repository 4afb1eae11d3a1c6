package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Bus {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "bus")
    @ForeignKey
    Band band;

    Bus() {}

    Bus(String name) {
        this.name = name;
    }
}
