package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.HashSet;
import java.util.Set;

@Table
class Pet {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "pets")
    Ref<Owner> owner = Ref.empty();

    /** Nobody tells of it when it is set. */
    @Relationship(backPopulates = "pets")
    Vet vet;

    @Relationship(backPopulates = "pets", secondary = @Secondary("pet_toy"))
    Set<Toy> toys = new HashSet<>();

    @Relationship(backPopulates = "pet")
    Ref<Chip> chip = Ref.empty();

    Pet() {}

    Pet(String name) {
        this.name = name;
    }
}
