package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Prize {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "prizes")
    Set<Writer> writers = new LinkedHashSet<>();

    Prize() {}

    Prize(String name) {
        this.name = name;
    }
}
