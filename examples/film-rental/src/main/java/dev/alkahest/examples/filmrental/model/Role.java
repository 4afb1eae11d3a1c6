package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/** That an actor plays in a film: a many-to-many with attributes of its own, and so an entity between the two. */
@Table(value = "film_role", uniques = @Unique({"film", "billing"}))
public class Role {
    @Id
    public Long id;

    @Relationship(backPopulates = "roles")
    @ForeignKey(nullable = false)
    public Ref<Film> film = Ref.empty();

    @Relationship(backPopulates = "roles")
    @ForeignKey(nullable = false)
    public Ref<Actor> actor = Ref.empty();

    @Column(length = 40, nullable = false)
    public String part;

    /** The place in the opening credits, from 1. */
    public int billing;

    Role() {}

    public Role(Actor actor, String part, int billing) {
        this.actor = Ref.of(actor);
        this.part = part;
        this.billing = billing;
    }
}
