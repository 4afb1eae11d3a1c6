package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Team {

    @Id
    Long id;

    @Column(unique = true)
    String name;

    String city;

    @Relationship(backPopulates = "team")
    List<Player> players = new ArrayList<>();

    Team() {}

    Team(String name) {
        this.name = name;
    }
}
