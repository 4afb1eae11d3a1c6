package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("mixed_bottle")
class Bottle {

    @Id
    Long id;

    String name;

    Integer place;

    @Relationship(backPopulates = "bottles")
    Ref<Crate> crate = Ref.empty();

    /** Tells a detached bottle whose crate is assigned from a new one (D9). */
    @Relationship
    Ref<Mark> brand = Ref.empty();

    Bottle() {}

    Bottle(String name) {
        this.name = name;
    }
}
