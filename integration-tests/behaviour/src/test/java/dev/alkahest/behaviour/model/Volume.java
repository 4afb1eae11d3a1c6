package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Stands in a list of its series, with which it is deleted, or when it leaves it. */
@Table("model_volume")
class Volume extends NumberedItem implements Placed {
    Integer place;

    @Relationship(backPopulates = "volumes")
    Ref<Series> series = Ref.empty();

    @Override
    public Integer place() {
        return place;
    }
}
