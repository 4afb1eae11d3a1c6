package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Some tracks of one artist. */
@Table(value = "album", indexes = @Index("artist"))
public class Album {
    @Id
    public Long id;

    @Column(length = 160, nullable = false)
    public String title;

    @Relationship(backPopulates = "albums")
    @ForeignKey(nullable = false)
    public Ref<Artist> artist = Ref.empty();

    @Relationship(backPopulates = "album", orderBy = "id")
    public List<Track> tracks = new ArrayList<>();
}
