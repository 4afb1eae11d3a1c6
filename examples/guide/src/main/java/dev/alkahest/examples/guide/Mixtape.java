package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Songs in an order of its own; each may be on many. */
@Table
public class Mixtape {
    @Id
    Long id;

    // guide: songs-of-mixtape
    // in Mixtape: the index is in the column place of mixtape_song, as a song is on many
    @Relationship(position = "place", secondary = @Secondary("mixtape_song"))
    List<Song> songs = new ArrayList<>();
    // end
}
