package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to its stall by two columns. */
@Table("model_ware")
class Ware extends NumberedItem {
    @Relationship(backPopulates = "wares")
    Ref<Stall> stall = Ref.empty();
}
