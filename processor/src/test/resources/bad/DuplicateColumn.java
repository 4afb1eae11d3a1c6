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

        Long artistId;

        @Relationship
        Ref<Artist> artist; // error: [DuplicateColumn] Album.artistId and Album.artist are both the column artist_id. Rename one of them, or mark one with @Transient.

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
