package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Topic {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "topics")
    Set<Article> articles = new LinkedHashSet<>();

    Topic() {}

    Topic(String name) {
        this.name = name;
    }
}
