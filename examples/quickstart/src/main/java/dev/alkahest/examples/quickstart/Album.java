package dev.alkahest.examples.quickstart;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

// README
@Table("album")
public class Album {
    @Id
    Long id;

    @Column(length = 160, nullable = false)
    String title;

    @Relationship(backPopulates = "albums")
    @ForeignKey(nullable = false)
    Ref<Artist> artist = Ref.empty();

    Album() {}

    Album(String title) {
        this.title = title;
    }
}
