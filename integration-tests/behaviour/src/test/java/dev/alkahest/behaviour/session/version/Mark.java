package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Mark {

    @Id
    String name;

    Mark() {}

    Mark(String name) {
        this.name = name;
    }
}
