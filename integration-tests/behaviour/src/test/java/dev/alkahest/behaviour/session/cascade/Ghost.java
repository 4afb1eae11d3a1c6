package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Ghost {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "ghosts",
            cascade = {})
    Ref<House> house = Ref.empty();

    Ghost() {}

    Ghost(String name) {
        this.name = name;
    }
}
