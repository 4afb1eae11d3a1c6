package dev.alkahest.behaviour.session.pairposition;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Prefers some troupes to others, which cast their dancers in an order, too. */
@Table("cast_dancer")
class Dancer {

    @Id
    String name;

    @Relationship(backPopulates = "dancers", position = "preference")
    List<Troupe> troupes = new ArrayList<>();

    Dancer() {}

    Dancer(String name) {
        this.name = name;
    }
}
