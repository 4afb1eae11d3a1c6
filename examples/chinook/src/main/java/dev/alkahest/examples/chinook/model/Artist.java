package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A band, a singer, an orchestra: whoever an album is by. */
@Table("artist")
public class Artist {
    @Id
    public Long id;

    @Column(length = 120, nullable = false)
    public String name;

    @Relationship(backPopulates = "artist", orderBy = "title")
    public List<Album> albums = new ArrayList<>();
}
