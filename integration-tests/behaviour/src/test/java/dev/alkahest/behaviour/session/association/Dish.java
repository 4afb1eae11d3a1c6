package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Dish {

    @Id
    String name;

    Dish() {}

    Dish(String name) {
        this.name = name;
    }
}
