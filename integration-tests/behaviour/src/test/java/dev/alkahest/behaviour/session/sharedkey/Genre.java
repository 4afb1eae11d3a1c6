package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("shared_genre")
class Genre {
    @Id
    String name;

    @Relationship(backPopulates = "genre")
    List<Shelf> shelves = new ArrayList<>();

    Genre() {}

    Genre(String name) {
        this.name = name;
    }
}
