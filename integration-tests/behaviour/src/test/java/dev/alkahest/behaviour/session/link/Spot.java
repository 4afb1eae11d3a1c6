package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Belongs to a label, to which it refers by a plain attribute. */
@Table("link_spot")
class Spot {

    @Id
    String colour;

    @Relationship(backPopulates = "spots")
    Label label;

    Spot() {}

    Spot(String colour) {
        this.colour = colour;
    }
}
