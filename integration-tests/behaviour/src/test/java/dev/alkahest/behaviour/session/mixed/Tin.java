package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("mixed_tin")
class Tin {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "tins")
    Ref<Crate> crate = Ref.empty();

    /** Tells a detached tin whose crate is assigned from a new one (D9). */
    @Relationship
    Ref<Mark> brand = Ref.empty();

    Tin() {}

    Tin(String name) {
        this.name = name;
    }
}
