package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("mixed_seal")
class Seal {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "seal")
    @ForeignKey(unique = true)
    Ref<Crate> crate = Ref.empty();

    /** Tells a detached seal whose crate is assigned from a new one (D9). */
    @Relationship
    Ref<Mark> brand = Ref.empty();

    Seal() {}

    Seal(String name) {
        this.name = name;
    }
}
