package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
class Subject {

    @Id
    String name;

    @Relationship(backPopulates = "subjects", fetch = Fetch.SUBQUERY)
    Set<Book> books = new HashSet<>();

    Subject() {}

    Subject(String name) {
        this.name = name;
    }
}
