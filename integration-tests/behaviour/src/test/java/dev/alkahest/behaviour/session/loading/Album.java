package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Table
class Album {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "albums")
    Ref<Artist> artist = Ref.empty();

    /** Always there when the album is. */
    @Relationship
    Label label;

    @Relationship(backPopulates = "album", orderBy = "number")
    List<Track> tracks = new ArrayList<>();

    @Relationship(backPopulates = "albums", secondary = @Secondary("album_genre"))
    Set<Genre> genres = new HashSet<>();

    @Relationship(backPopulates = "album", fetch = Fetch.SELECT)
    List<Review> reviews = new ArrayList<>();

    @Relationship(backPopulates = "album", fetch = Fetch.RAISE)
    List<Sale> sales = new ArrayList<>();

    @Relationship(backPopulates = "album", fetch = Fetch.SELECTIN)
    List<Award> awards = new ArrayList<>();

    Album() {}

    Album(String title) {
        this.title = title;
    }
}
