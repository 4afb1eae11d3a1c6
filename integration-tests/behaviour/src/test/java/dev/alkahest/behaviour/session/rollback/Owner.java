package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table
class Owner {

    @Id
    Long id;

    String name;

    @Version
    int version;

    @Relationship(
            backPopulates = "owner",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE, Cascade.DELETE_ORPHAN})
    List<Pet> pets = new ArrayList<>();

    @Relationship(backPopulates = "owner")
    Passport passport;

    Owner() {}

    Owner(String name, Pet... pets) {
        this.name = name;
        this.pets.addAll(List.of(pets));
    }
}
