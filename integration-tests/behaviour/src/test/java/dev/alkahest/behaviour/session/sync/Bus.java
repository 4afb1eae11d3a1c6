package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Bus {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "bus")
    @ForeignKey
    Band band;

    /** Lets a session tell a detached one from a new one (D9). */
    @Relationship
    Ref<Fan> driver = Ref.empty();

    Bus() {}

    Bus(String name) {
        this.name = name;
    }
}
