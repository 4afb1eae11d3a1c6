package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Belongs to a band or is nothing; refers to it by a plain attribute. */
@Table
class Poster {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "posters")
    Band band;

    Poster() {}

    Poster(String name) {
        this.name = name;
    }
}
