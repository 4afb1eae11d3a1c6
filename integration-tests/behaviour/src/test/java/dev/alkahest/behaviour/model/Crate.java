package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Goes from one stall to another of the same zone: the zone is a column of both relationships. */
@Table("model_crate")
class Crate extends NumberedItem implements Sharing {
    String zone;

    @Relationship(backPopulates = "outgoing")
    @ForeignKey(column = {"zone", "origin_number"})
    Ref<Stall> origin = Ref.empty();

    @Relationship(backPopulates = "incoming")
    @ForeignKey(column = {"zone", "goal_number"})
    Ref<Stall> goal = Ref.empty();

    @Override
    public Object shared() {
        return zone;
    }

    @Override
    public void shared(Object value) {
        zone = (String) value;
    }
}
