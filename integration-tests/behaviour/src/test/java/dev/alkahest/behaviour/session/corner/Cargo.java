package dev.alkahest.behaviour.session.corner;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** An orphan as soon as either of its owners has lost it. */
@Table
class Cargo {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "cargoes")
    Ref<Harbour> harbour = Ref.empty();

    @Relationship(backPopulates = "cargoes")
    Ref<Freighter> freighter = Ref.empty();

    Cargo() {}

    Cargo(String name) {
        this.name = name;
    }
}
