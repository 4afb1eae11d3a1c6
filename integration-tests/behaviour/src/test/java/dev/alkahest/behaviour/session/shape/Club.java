package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Club {

    @Id
    String name;

    @Relationship(backPopulates = "home", orderBy = "id")
    List<Fixture> homeGames = new ArrayList<>();

    @Relationship(backPopulates = "away", orderBy = "id")
    List<Fixture> awayGames = new ArrayList<>();

    Club() {}

    Club(String name) {
        this.name = name;
    }
}
