package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Manager {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "manager")
    @ForeignKey
    Ref<Band> band = Ref.empty();

    Manager() {}

    Manager(String name) {
        this.name = name;
    }
}
