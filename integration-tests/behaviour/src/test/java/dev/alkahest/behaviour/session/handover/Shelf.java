package dev.alkahest.behaviour.session.handover;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Rows that refer to each other. */
@Table("hand_shelf")
class Shelf {

    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String label;

    @Relationship(backPopulates = "inner")
    Ref<Shelf> outer = Ref.empty();

    @Relationship(backPopulates = "outer")
    List<Shelf> inner = new ArrayList<>();

    Shelf() {}

    Shelf(String label) {
        this.label = label;
    }
}
