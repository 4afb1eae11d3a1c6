package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("keyref_locker")
class Locker {
    @Id
    @Relationship(backPopulates = "locker")
    @ForeignKey
    Ref<Pupil> pupil = Ref.empty();

    String colour;

    Locker() {}

    Locker(String colour) {
        this.colour = colour;
    }
}
