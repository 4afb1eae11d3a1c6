package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Theme {

    @Id
    Long id;

    String name;

    Theme() {}

    Theme(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
