package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table("township_guild")
class Guild {

    @Id
    String name;

    @Relationship(backPopulates = "guilds")
    Set<Town> towns = new LinkedHashSet<>();

    Guild() {}

    Guild(String name) {
        this.name = name;
    }
}
