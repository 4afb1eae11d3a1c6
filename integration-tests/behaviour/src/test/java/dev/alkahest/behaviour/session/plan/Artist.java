package dev.alkahest.behaviour.session.plan;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("planned_artist")
class Artist {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "artist")
    List<Album> albums = new ArrayList<>();

    Artist() {}

    Artist(String name) {
        this.name = name;
    }
}
