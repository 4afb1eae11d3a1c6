package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Keeper {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "keeper",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE},
            orderBy = "name")
    List<Animal> animals = new ArrayList<>();

    @Relationship
    Ref<Dog> guard = Ref.empty();

    Keeper() {}

    Keeper(String name, Animal... animals) {
        this.name = name;
        this.animals.addAll(List.of(animals));
    }
}
