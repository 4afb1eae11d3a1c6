package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
class Genre {

    @Id
    String name;

    @Relationship(backPopulates = "genres")
    Set<Album> albums = new HashSet<>();

    Genre() {}

    Genre(String name) {
        this.name = name;
    }
}
