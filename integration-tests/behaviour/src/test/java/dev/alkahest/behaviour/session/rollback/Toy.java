package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
class Toy {

    @Id
    String name;

    @Relationship(backPopulates = "toys")
    Set<Pet> pets = new HashSet<>();

    Toy() {}

    Toy(String name) {
        this.name = name;
    }
}
