package dev.alkahest.behaviour.session.history;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
class Grape {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "grapes")
    Set<Wine> wines = new HashSet<>();

    Grape() {}

    Grape(String name) {
        this.name = name;
    }
}
