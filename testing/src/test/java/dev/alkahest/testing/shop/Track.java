package dev.alkahest.testing.shop;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("track")
class Track {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Relationship(backPopulates = "tracks")
    Ref<Album> album = Ref.empty();

    Track() {}

    Track(String name) {
        this.name = name;
    }
}
