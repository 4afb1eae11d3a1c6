package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Somebody who plays in films. */
@Table("actor")
public class Actor {
    @Id
    public Long id;

    @Column(length = 60, nullable = false, unique = true)
    public String name;

    @Relationship(backPopulates = "actor")
    public List<Role> roles = new ArrayList<>();

    Actor() {}

    public Actor(String name) {
        this.name = name;
    }
}
