package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

class DuplicateColumn {

    @Table
    static class Album {
        @Id
        Long id;

        String title;

        @Column("TITLE") // error at "TITLE": [DuplicateColumn] Album.title and Album.name are both the column TITLE. Rename one of them, or mark one with @Transient.
        String name;

        @Relationship
        Ref<Artist> artist;

        @Relationship
        @ForeignKey(column = "artist_id") // error at "artist_id": [DuplicateColumn] Album.artist and Album.composer are both the column artist_id. Name another for one of them, or declare an attribute for the column, which both share.
        Ref<Artist> composer;

        @Relationship
        @ForeignKey(column = {"label", "label"}) // error at "label": [DuplicateColumn] Album.label names the column label twice. Name another.
        Ref<Label> label;
    }

    static class Named {
        String name;
    }

    @Table
    static class Artist extends Named {
        @Id
        Long id;

        @Column("first_name")
        String name; // error: [DuplicateColumn] Artist.name hides Named.name, which is stored too. Rename one of them, or mark one with @Transient.
    }

    @Table
    static class Label {
        @Id
        String name;

        @Id
        String country;
    }
}
