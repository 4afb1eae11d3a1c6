package dev.alkahest.behaviour.session.plan;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("planned_studio")
class Studio {

    @Id
    Long id;

    String name;

    /** Two that are new may be each other's. */
    @Relationship(postUpdate = true)
    Studio rival;

    Studio() {}

    Studio(String name) {
        this.name = name;
    }
}
