package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

// guide: album
@Table(
        value = "album",
        uniques = @Unique({"title", "artist"}), // attributes, not columns
        indexes = @Index("released"),
        checks = @Check("price >= 0")) // SQL, so columns
public class Album {
    @Id
    Long id; // made by the database

    @Column(length = 160, nullable = false)
    String title;

    LocalDate released; // needs no annotation to be a column

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Enumerated(Enumerated.As.NAME) // the default; ORDINAL stores the position
    Format format = Format.LP;

    @Version
    int version;
    // end

    // guide: many-to-one
    // in Album
    @Relationship
    Label label; // loaded with its album

    @Relationship(backPopulates = "albums")
    @ForeignKey(nullable = false)
    Ref<Artist> artist = Ref.empty(); // loaded by the first get()
    // end

    // guide: cover-of-album
    // in Album
    @Relationship(
            backPopulates = "album",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Cover> cover = Ref.empty();
    // end

    // guide: tags-of-album
    // in Album: one side names the table between, which has no class
    @Relationship(backPopulates = "albums", secondary = @Secondary("album_tag"))
    List<Tag> tags = new ArrayList<>();
    // end

    Album() {}

    Album(String title) {
        this.title = title;
    }
}
