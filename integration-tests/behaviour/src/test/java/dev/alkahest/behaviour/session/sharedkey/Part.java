package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("shared_part")
class Part {
    @Id
    Long playId;

    @Id
    Long actorId;

    @Relationship(backPopulates = "parts")
    @ForeignKey
    Ref<Play> play = Ref.empty();

    @Relationship(backPopulates = "parts")
    @ForeignKey
    Ref<Actor> actor = Ref.empty();

    String role;

    Part() {}

    Part(Actor actor, String role) {
        this.actor = Ref.of(actor);
        this.role = role;
    }
}
