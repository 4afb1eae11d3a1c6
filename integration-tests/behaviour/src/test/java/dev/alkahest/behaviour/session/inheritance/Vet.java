package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("animal_vet")
class Vet {

    @Id
    Long id;

    String name;

    Vet() {}

    Vet(String name) {
        this.name = name;
    }
}
