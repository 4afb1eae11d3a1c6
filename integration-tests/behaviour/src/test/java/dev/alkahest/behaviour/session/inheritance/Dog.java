package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Table(indexes = @Index("breed"))
@DiscriminatorValue("dog")
sealed class Dog extends Animal permits Puppy {

    @Column(length = 40, nullable = false)
    String breed;

    @Column(unique = true)
    Integer chip;

    @Relationship(
            backPopulates = "dog",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Bone> bones = new ArrayList<>();

    @Relationship(backPopulates = "dogs", secondary = @Secondary("dog_trick"), fetch = Fetch.SELECTIN)
    Set<Trick> tricks = new HashSet<>();

    Dog() {}

    Dog(String name, String breed) {
        this.name = name;
        this.breed = breed;
    }
}
