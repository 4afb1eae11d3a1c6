package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("shared_actor")
class Actor {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "actor")
    List<Part> parts = new ArrayList<>();

    Actor() {}

    Actor(String name) {
        this.name = name;
    }
}
