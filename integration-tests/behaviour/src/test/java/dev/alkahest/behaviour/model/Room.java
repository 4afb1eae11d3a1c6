package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Deleted with its library, but may leave it. */
@Table("model_room")
class Room extends NumberedItem {
    @Relationship(backPopulates = "rooms")
    Ref<Library> library = Ref.empty();
}
