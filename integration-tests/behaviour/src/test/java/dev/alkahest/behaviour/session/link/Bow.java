package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table("link_bow")
class Bow {

    @Id
    String name;

    @Relationship(backPopulates = "bows")
    Set<Ribbon> ribbons = new LinkedHashSet<>();

    Bow() {}

    Bow(String name) {
        this.name = name;
    }
}
