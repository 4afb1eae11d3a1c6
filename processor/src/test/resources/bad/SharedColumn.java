package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

class SharedColumn {

    @Table
    static class Artist {
        @Id
        Long id;
    }

    @Table
    static class Label {
        @Id
        String name;

        @Id
        String country;
    }

    @Table
    static class Album {
        @Id
        @Generated // error at @Generated: [SharedColumn] Album.id and Album.origin are both the column id, so its values are keys of Artist objects, and none are made. Remove @Generated.
        Long id;

        @Relationship
        @ForeignKey(column = "id")
        Ref<Artist> origin;

        int artistId;

        @Relationship
        Ref<Artist> artist; // error: [SharedColumn] Album.artistId and Album.artist are both the column artist_id, and Album.artistId is an int where Artist.id is a Long. Give both the same type, or name another column.

        @Version
        Long version;

        @Relationship
        @ForeignKey(column = "version") // error at "version": [SharedColumn] Album.version and Album.singer are both the column version, which is no plain column. Name another column for one of them.
        Ref<Artist> singer;

        @Computed("id + 1")
        Long composerId;

        @Relationship
        Ref<Artist> composer; // error: [SharedColumn] Album.composerId and Album.composer are both the column composer_id, which is no plain column. Name another column for one of them.

        @ForeignKey(target = Artist.class) // error at @ForeignKey(target = Artist.class): [SharedColumn] Album.playerId and Album.player are both the column player_id, and the relationship has its foreign key. Remove @ForeignKey from Album.playerId.
        Long playerId;

        @Relationship
        Ref<Artist> player;

        Long drummerId;

        @Relationship(postUpdate = true) // error at true: [SharedColumn] Album.drummer shares a column with another attribute, which the INSERT writes. Remove postUpdate.
        Ref<Artist> drummer;

        @Column(nullable = false)
        Long bassistId;

        @Relationship
        @ForeignKey(onDelete = ForeignKey.Action.SET_NULL) // error at ForeignKey.Action.SET_NULL: [SharedColumn] Album.bassistId is a column of Album.bassist too, and can't be set to NULL. Choose another action.
        Ref<Artist> bassist;

        String land;

        @Relationship
        @ForeignKey(column = {"land", "land"}) // error at "land": [SharedColumn] Album.label names the column land twice. Name another.
        Ref<Label> label;
    }

    @Table
    static class Song {
        @Id
        Long id;

        final Long composer;

        @Relationship
        @ForeignKey(column = "composer") // error at "composer": [SharedColumn] Song.composer and Song.writer are both the column composer, and a final attribute can't be given the key of what writer refers to. Make it not final, or name another column.
        Ref<Artist> writer;

        Song(Long composer) {
            this.composer = composer;
        }
    }
}
