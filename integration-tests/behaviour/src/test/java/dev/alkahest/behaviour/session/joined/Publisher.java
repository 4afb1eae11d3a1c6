package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Publisher {

    @Id
    Long id;

    String name;

    Publisher() {}

    Publisher(String name) {
        this.name = name;
    }
}
