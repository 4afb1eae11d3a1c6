package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.ListView;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a concert, in the order in which they are played. */
@Table
public class Setlist {
    @Id
    Long id;

    // guide: pieces-of-setlist
    // in Setlist: a piece's position is its index, and the order in which the list is loaded
    @Relationship(
            backPopulates = "setlist",
            position = "position",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Piece> pieces = new ArrayList<>();
    // end

    // guide: titles-of-setlist
    // in Setlist
    List<String> titles() {
        return ListView.of(pieces, piece -> piece.title, Piece::new);
    }
    // end
}
