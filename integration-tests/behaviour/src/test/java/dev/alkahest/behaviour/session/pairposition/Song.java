package dev.alkahest.behaviour.session.pairposition;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table("mixtape_track")
class Song {

    @Id
    Long id;

    @Column(unique = true)
    String title;

    @Relationship(backPopulates = "songs")
    Set<Mixtape> mixtapes = new HashSet<>();

    Song() {}

    Song(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
