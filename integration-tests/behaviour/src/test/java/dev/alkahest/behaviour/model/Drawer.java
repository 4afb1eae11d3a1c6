package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Stands in a list of its cabinet's, which it refers to by a plain attribute; outlives that. */
@Table("model_drawer")
class Drawer extends NumberedItem implements Placed {
    int place;

    @Relationship(backPopulates = "drawers")
    Cabinet cabinet;

    @Override
    public Integer place() {
        return place;
    }
}
