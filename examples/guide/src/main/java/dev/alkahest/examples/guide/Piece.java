package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** What is played, and when. */
@Table
public class Piece {
    @Id
    Long id;

    String title;

    // guide: position-of-piece
    // in Piece
    Integer position;

    @Relationship(backPopulates = "pieces")
    Ref<Setlist> setlist = Ref.empty();
    // end

    Piece() {}

    Piece(String title) {
        this.title = title;
    }
}
