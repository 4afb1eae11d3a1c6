package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/**
 * That an actor plays a part in a film: a many-to-many with attributes of its own, and so an entity between the two. Its key is
 * made of theirs, which a flush fills in.
 */
@Table(value = "film_role", uniques = @Unique({"film", "billing"}))
public class Role {
    @Id
    public Long filmId;

    @Id
    public Long actorId;

    @Id
    @Column(length = 40)
    public String part;

    @Relationship(backPopulates = "roles")
    public Ref<Film> film = Ref.empty();

    @Relationship(backPopulates = "roles")
    public Ref<Actor> actor = Ref.empty();

    /** The place in the opening credits, from 1. */
    public int billing;

    Role() {}

    public Role(Actor actor, String part, int billing) {
        this.actor = Ref.of(actor);
        this.part = part;
        this.billing = billing;
    }
}
