package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

@Table("animal")
@Inheritance
abstract sealed class Animal permits Cat, Dog {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Version
    int version;

    @Relationship(backPopulates = "animals")
    Ref<Keeper> keeper = Ref.empty();

    /** Loaded with its owner. */
    @Relationship
    Vet vet;
}
