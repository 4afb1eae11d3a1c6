package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Person {

    @Id
    String name;

    @Relationship(
            backPopulates = "followers",
            secondary = @Secondary(value = "follows", columns = "follower", targetColumns = "followed"))
    Set<Person> follows = new LinkedHashSet<>();

    @Relationship(backPopulates = "follows")
    Set<Person> followers = new LinkedHashSet<>();

    Person() {}

    Person(String name) {
        this.name = name;
    }
}
