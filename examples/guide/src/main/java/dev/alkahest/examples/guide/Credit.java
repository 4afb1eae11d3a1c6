package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

// guide: credit
@Table("credit")
public class Credit {
    @Id
    @Relationship
    Ref<Album> album = Ref.empty(); // the column album_id

    @Id
    @Relationship
    Ref<Artist> artist = Ref.empty();

    @Id
    String role;
    // end

    Credit() {}

    Credit(Album album, Artist artist, String role) {
        this.album = Ref.of(album);
        this.artist = Ref.of(artist);
        this.role = role;
    }
}
