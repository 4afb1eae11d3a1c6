package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to its crate without a holder. */
@Table("mixed_lid")
class Lid {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "lids")
    Crate crate;

    /** Tells a detached lid from a new one (D9). */
    @Relationship
    Ref<Mark> brand = Ref.empty();

    Lid() {}

    Lid(String name) {
        this.name = name;
    }
}
