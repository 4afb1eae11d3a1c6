package dev.alkahest.behaviour.session.plan;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table("planned_album")
class Album {

    @Id
    Long id;

    String title;

    @Version
    int version;

    /** Nobody hears of it when it is set. */
    @Relationship(backPopulates = "albums")
    Artist artist;

    @Relationship(
            backPopulates = "album",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE, Cascade.DELETE_ORPHAN})
    List<Track> tracks = new ArrayList<>();

    @Relationship(secondary = @Secondary("planned_album_genre"))
    List<Genre> genres = new ArrayList<>();

    Album() {}

    Album(String title) {
        this.title = title;
    }
}
