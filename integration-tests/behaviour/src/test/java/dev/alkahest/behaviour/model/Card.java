package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A reader's own: both ends are Refs. */
@Table("model_card")
class Card extends VersionedItem {
    @Relationship(backPopulates = "card")
    @ForeignKey
    Ref<Reader> reader = Ref.empty();
}
