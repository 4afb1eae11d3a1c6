package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
class Trick {

    @Id
    String name;

    @Relationship(backPopulates = "tricks")
    Set<Dog> dogs = new HashSet<>();

    Trick() {}

    Trick(String name) {
        this.name = name;
    }
}
