package dev.alkahest.examples.quickstart;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

// README
@Table("artist")
public class Artist {
    @Id
    Long id;

    @Column(length = 120, nullable = false)
    String name;

    @Relationship(backPopulates = "artist")
    List<Album> albums = new ArrayList<>();

    Artist() {}

    Artist(String name) {
        this.name = name;
    }
}
