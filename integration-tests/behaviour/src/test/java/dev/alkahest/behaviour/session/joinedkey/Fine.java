package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to the topmost class. */
@Table("joinedkey_fine")
class Fine {

    @Id
    Long id;

    @Relationship(backPopulates = "fines")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Vehicle> vehicle = Ref.empty();
}
