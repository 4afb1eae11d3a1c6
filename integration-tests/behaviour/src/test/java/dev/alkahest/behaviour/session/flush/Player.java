package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Player {

    @Id
    Long id;

    String name;

    @Column(defaultValue = "7")
    Integer goals;

    @Relationship(backPopulates = "players")
    Ref<Team> team = Ref.empty();

    Player() {}

    Player(String name) {
        this.name = name;
    }
}
