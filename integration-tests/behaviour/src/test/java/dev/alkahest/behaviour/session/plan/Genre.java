package dev.alkahest.behaviour.session.plan;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("planned_genre")
class Genre {

    @Id
    String name;

    Genre() {}

    Genre(String name) {
        this.name = name;
    }
}
