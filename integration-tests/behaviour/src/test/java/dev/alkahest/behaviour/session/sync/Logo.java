package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Logo {

    @Id
    Long id;

    String name;

    /** No two have the same band: the database would refuse. */
    @Relationship(backPopulates = "logo")
    @ForeignKey(unique = true)
    Band band;

    Logo() {}

    Logo(String name) {
        this.name = name;
    }
}
