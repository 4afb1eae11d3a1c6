package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Vet {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "vet")
    List<Pet> pets = new ArrayList<>();

    Vet() {}

    Vet(String name) {
        this.name = name;
    }
}
