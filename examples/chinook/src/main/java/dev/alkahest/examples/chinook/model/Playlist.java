package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A choice of tracks. Names are not unique: there are two playlists called "Music". */
@Table("playlist")
public class Playlist {
    @Id
    public Long id;

    @Column(length = 120, nullable = false)
    public String name;

    /** The rows of {@code playlist_track}, whose key is the pair of both ids, are the session's affair. */
    @Relationship(backPopulates = "playlists", secondary = @Secondary("playlist_track"), orderBy = "id")
    public List<Track> tracks = new ArrayList<>();
}
