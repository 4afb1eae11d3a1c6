package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Tag {

    @Id
    String name;

    Tag() {}

    Tag(String name) {
        this.name = name;
    }
}
