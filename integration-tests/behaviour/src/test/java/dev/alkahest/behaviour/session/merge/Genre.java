package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is the user's. */
@Table("kind")
class Genre {

    @Id
    String name;

    String note;

    Genre() {}

    Genre(String name, String note) {
        this.name = name;
        this.note = note;
    }
}
