package dev.alkahest.behaviour.session.plan;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("planned_track")
class Track {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "tracks")
    Ref<Album> album = Ref.empty();

    Track() {}

    Track(String name) {
        this.name = name;
    }
}
