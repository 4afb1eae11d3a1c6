package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Owns its albums: they go with it. */
@Table("artist")
public class Artist {
    @Id
    Long id;

    @Column(length = 120, nullable = false, unique = true)
    String name;

    // guide: owner
    // in Artist: albums go with it, and when they leave the list
    @Relationship(
            backPopulates = "artist",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "title")
    List<Album> albums = new ArrayList<>();
    // end

    Artist() {}

    Artist(String name) {
        this.name = name;
    }
}
