package dev.alkahest.testing.shop;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("album")
class Album {
    @Id
    Long id;

    @Column(nullable = false)
    String title;

    @Relationship(backPopulates = "album")
    List<Track> tracks = new ArrayList<>();

    Album() {}

    Album(String title) {
        this.title = title;
        tracks.add(new Track(title + ", the first"));
    }

    int trackCount() {
        return tracks.size();
    }
}
