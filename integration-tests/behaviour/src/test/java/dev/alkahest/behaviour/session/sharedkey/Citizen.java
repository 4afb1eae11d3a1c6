package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("shared_citizen")
class Citizen {
    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "citizen",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Passport> passport = Ref.empty();

    @Relationship(backPopulates = "citizen")
    List<Note> notes = new ArrayList<>();

    Citizen() {}

    Citizen(String name) {
        this.name = name;
    }
}
