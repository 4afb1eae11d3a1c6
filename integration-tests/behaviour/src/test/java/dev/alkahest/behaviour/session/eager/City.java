package dev.alkahest.behaviour.session.eager;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Loads nothing ahead. */
@Table("eager_city")
class City {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "city", orderBy = "name")
    List<Museum> museums = new ArrayList<>();

    City() {}

    City(String name) {
        this.name = name;
    }
}
