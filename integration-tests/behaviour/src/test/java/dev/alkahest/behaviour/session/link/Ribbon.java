package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** Its pairs follow the keys of both sides, and go with either. */
@Table("link_ribbon")
class Ribbon {

    @Id
    String colour;

    @Relationship(
            backPopulates = "ribbons",
            secondary = @Secondary(value = "ribbon_bow", onDelete = Action.CASCADE, onUpdate = Action.CASCADE))
    Set<Bow> bows = new LinkedHashSet<>();

    Ribbon() {}

    Ribbon(String colour) {
        this.colour = colour;
    }
}
