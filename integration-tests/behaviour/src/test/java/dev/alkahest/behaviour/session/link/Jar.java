package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** Has a key that may be changed, too. */
@Table("link_jar")
class Jar {

    @Id
    String name;

    @Relationship(backPopulates = "jars")
    Set<Label> labels = new LinkedHashSet<>();

    Jar() {}

    Jar(String name) {
        this.name = name;
    }
}
