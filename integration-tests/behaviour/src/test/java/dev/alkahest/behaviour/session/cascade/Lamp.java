package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Lamp {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "lamps")
    Ref<Room> room = Ref.empty();

    Lamp() {}

    Lamp(String name) {
        this.name = name;
    }
}
