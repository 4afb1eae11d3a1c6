package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Carpet {

    @Id
    Long id;

    String name;

    Carpet() {}

    Carpet(String name) {
        this.name = name;
    }
}
