package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table("subscriber")
class Subscriber {

    @Id
    String name;

    @Relationship(backPopulates = "subscribers")
    Set<Publication> favourites = new HashSet<>();

    Subscriber() {}

    Subscriber(String name) {
        this.name = name;
    }
}
