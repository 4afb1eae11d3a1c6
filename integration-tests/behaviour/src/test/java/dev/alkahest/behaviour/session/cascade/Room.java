package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Room {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "rooms")
    Ref<House> house = Ref.empty();

    /** Deleted with it, but may leave it. */
    @Relationship(
            backPopulates = "room",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE})
    Set<Lamp> lamps = new LinkedHashSet<>();

    /** Deleted with the only room it was made for. */
    @Relationship(cascade = {Cascade.SAVE_UPDATE, Cascade.DELETE})
    Ref<Carpet> carpet = Ref.empty();

    Room() {}

    Room(String name) {
        this.name = name;
    }
}
