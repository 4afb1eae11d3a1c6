package dev.alkahest.behaviour.session.listening;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("heard_country")
class Country {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "country")
    List<Town> towns = new ArrayList<>();

    Country() {}

    Country(String name, String... towns) {
        this.name = name;
        for (String town : towns) {
            this.towns.add(new Town(town));
        }
    }
}
