package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;

class ForeignKey {

    @Table
    static class Artist {
        @Id
        Long id;

        @Relationship // error at @Relationship: [ForeignKey] Artist.albums does not name its other end. Add backPopulates = "artist".
        List<Album> albums;

        @Relationship // error at @Relationship: [ForeignKey] Artist.tracks could be the other end of Track.singer or Track.writer. Name one of them as backPopulates.
        List<Track> tracks;

        @Relationship // error at @Relationship: [ForeignKey] Artist.concerts needs a foreign key, and Concert has no relationship for it; collections without another end are not supported yet. Add one that refers to Artist, and name it here as backPopulates.
        List<Concert> concerts;

        @Relationship(backPopulates = "artist") // error at "artist": [ForeignKey] Neither Artist.biography nor Biography.artist has the foreign key. Mark one of them with @ForeignKey.
        Ref<Biography> biography;

        @Relationship(backPopulates = "artist")
        @dev.alkahest.annotation.ForeignKey // error at @dev.alkahest.annotation.ForeignKey: [ForeignKey] Artist.website and Website.artist both have a foreign key, and one is enough. Remove @ForeignKey from one of them.
        Ref<Website> website;

        @Relationship(backPopulates = "painter")
        @dev.alkahest.annotation.ForeignKey // error at @dev.alkahest.annotation.ForeignKey: [ForeignKey] Artist.covers is a collection, whose foreign key stands at the other end; move @ForeignKey there.
        List<Album> covers;

        @Relationship(secondary = @Secondary("fans"))
        @dev.alkahest.annotation.ForeignKey // error at @dev.alkahest.annotation.ForeignKey: [ForeignKey] Artist.fans is a collection, whose foreign key stands in its association table; remove @ForeignKey.
        List<Concert> fans;
    }

    @Table
    static class Album {
        @Id
        Long id;

        @Relationship
        Ref<Artist> artist;

        @Relationship(backPopulates = "covers")
        @dev.alkahest.annotation.ForeignKey(target = Artist.class, nullable = false, onDelete = Action.SET_NULL) // error at Action.SET_NULL: [ForeignKey] Album.painter is not nullable, so it can't be set to NULL. Choose another action, or make it nullable. // error at Artist.class: [ForeignKey] Album.painter says by its type what it refers to. Remove target.
        Ref<Artist> painter;
    }

    @Table
    static class Track {
        @Id
        Long id;

        @Relationship
        Ref<Artist> singer;

        @Relationship
        Ref<Artist> writer;
    }

    @Table
    static class Concert {
        @Id
        String city;

        @Id
        int year;

        @Relationship
        @dev.alkahest.annotation.ForeignKey(column = "followed_by") // error at "followed_by": [ForeignKey] Concert.next has 1 column, and the key of Concert has 2. Name a column for each of city, year.
        Ref<Concert> next;
    }

    @Table
    static class Biography {
        @Id
        Long id;

        @Relationship(backPopulates = "biography")
        Ref<Artist> artist;
    }

    @Table
    static class Website {
        @Id
        Long id;

        @Relationship(backPopulates = "website")
        @dev.alkahest.annotation.ForeignKey
        Ref<Artist> artist;

        @dev.alkahest.annotation.ForeignKey // error at @dev.alkahest.annotation.ForeignKey: [ForeignKey] Website.hostId does not say what it refers to. Add target, an entity.
        Long hostId;

        @dev.alkahest.annotation.ForeignKey(target = String.class) // error at String.class: [ForeignKey] The target of Website.ownerId is no entity. Name a class with @Table.
        Long ownerId;

        @dev.alkahest.annotation.ForeignKey(target = Concert.class) // error at Concert.class: [ForeignKey] The key of Concert has several columns, and Website.concertId is one. Use a relationship, whose @ForeignKey takes several.
        Long concertId;

        @dev.alkahest.annotation.ForeignKey(target = Album.class) // error at Album.class: [ForeignKey] Website.albumId is an int, and Album.id is a Long. Give both the same type.
        int albumId;

        @Column(nullable = false)
        @dev.alkahest.annotation.ForeignKey(
                target = Album.class,
                column = "other_album", // error at "other_album": [ForeignKey] Website.otherAlbumId is a column, and column is for relationships. Use @Column.
                nullable = false, // error at false: [ForeignKey] Website.otherAlbumId is a column, and nullable is for relationships. Use @Column.
                unique = true, // error at true: [ForeignKey] Website.otherAlbumId is a column, and unique is for relationships. Use @Column.
                onDelete = Action.SET_NULL) // error at Action.SET_NULL: [ForeignKey] Website.otherAlbumId is not nullable, so it can't be set to NULL. Choose another action, or make it nullable.
        Long otherAlbumId;
    }

    @Table
    @Inheritance(value = Inheritance.Strategy.CONCRETE, subclasses = Live.class)
    static class Recording {
        @Id
        String code;
    }

    @Table
    static class Live extends Recording {}

    @Table
    static class Review {
        @Id
        Long id;

        @Relationship
        @dev.alkahest.annotation.ForeignKey(
                name = "fk_recording", // error at "fk_recording": [ForeignKey] Review.recording refers to Recording, whose rows stand in several tables, so there is no foreign key in the database. Remove name.
                onDelete = Action.CASCADE) // error at Action.CASCADE: [ForeignKey] Review.recording refers to Recording, whose rows stand in several tables, so there is no foreign key in the database. Remove onDelete.
        Ref<Recording> recording;

        @Relationship
        @dev.alkahest.annotation.ForeignKey(name = "fk_live", onDelete = Action.CASCADE)
        Ref<Live> live;

        @dev.alkahest.annotation.ForeignKey(target = Recording.class, onUpdate = Action.CASCADE) // error at Action.CASCADE: [ForeignKey] Review.code refers to Recording, whose rows stand in several tables, so there is no foreign key in the database. Remove onUpdate.
        String code;
    }
}
