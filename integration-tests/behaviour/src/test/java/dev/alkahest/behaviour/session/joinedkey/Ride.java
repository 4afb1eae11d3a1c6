package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to the class at the bottom. */
@Table("joinedkey_ride")
class Ride {

    @Id
    Long id;

    @Relationship(backPopulates = "rides")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Taxi> taxi = Ref.empty();
}
