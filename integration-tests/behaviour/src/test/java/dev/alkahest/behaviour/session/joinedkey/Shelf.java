package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Inheritance.Strategy;
import dev.alkahest.annotation.Table;

/** Its key is not carried on to the tables below. */
@Table("joinedkey_shelf")
@Inheritance(Strategy.JOINED)
sealed class Shelf permits Cabinet {

    @Id
    String name;

    Shelf() {}

    Shelf(String name) {
        this.name = name;
    }
}
