package dev.alkahest.behaviour.session.pairposition;

import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Has a key of two columns. */
@Table
class Troupe {

    @Id
    String city;

    @Id
    Integer number;

    @Relationship(
            backPopulates = "troupes",
            position = "casting",
            secondary = @Secondary(value = "troupe_dancer", targetColumns = "dancer_name", onUpdate = Action.CASCADE))
    List<Dancer> dancers = new ArrayList<>();

    Troupe() {}

    Troupe(String city, int number) {
        this.city = city;
        this.number = number;
    }
}
