package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A cabinet's own: the reference to that is its key. */
@Table("model_plate")
class Plate extends Item {
    @Id
    @Relationship(backPopulates = "plate")
    @ForeignKey
    Ref<Cabinet> cabinet = Ref.empty();

    @Override
    Object key() {
        return cabinet.key();
    }
}
