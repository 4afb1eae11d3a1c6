package dev.alkahest.examples.guide;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
public class Player {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "players")
    @ForeignKey(nullable = false)
    Ref<Ensemble> ensemble = Ref.empty();

    Player() {}

    Player(String name) {
        this.name = name;
    }
}
