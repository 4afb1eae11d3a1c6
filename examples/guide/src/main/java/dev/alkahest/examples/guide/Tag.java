package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A word for albums. */
@Table("tag")
public class Tag {
    @Id
    String name;

    // guide: albums-of-tag
    // in Tag
    @Relationship(backPopulates = "tags")
    List<Album> albums = new ArrayList<>();
    // end

    Tag() {}

    Tag(String name) {
        this.name = name;
    }
}
