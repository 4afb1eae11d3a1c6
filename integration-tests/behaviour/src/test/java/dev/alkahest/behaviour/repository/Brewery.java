package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("repo_brewery")
class Brewery {

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    @Relationship(backPopulates = "brewery")
    List<Beer> beers = new ArrayList<>();

    Brewery() {}

    Brewery(String name, Beer... beers) {
        this.name = name;
        this.beers.addAll(List.of(beers));
    }
}
