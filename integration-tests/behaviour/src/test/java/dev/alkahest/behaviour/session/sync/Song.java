package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Song {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "songs")
    Ref<Band> band = Ref.empty();

    Song() {}

    Song(String name) {
        this.name = name;
    }
}
