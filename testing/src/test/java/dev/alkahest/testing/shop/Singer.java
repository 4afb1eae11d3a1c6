package dev.alkahest.testing.shop;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@Table("singer")
class Singer {
    @Id
    Long id;

    final Deferred<String> life = Deferred.empty();

    @Relationship(backPopulates = "singer")
    Ref<Agent> agent = Ref.empty();

    @Relationship(backPopulates = "singer", mapKey = "name")
    Map<String, Prize> prizes = new HashMap<>();

    @Relationship(backPopulates = "singers", secondary = @Secondary("singer_style"))
    Set<Style> styles = new HashSet<>();

    Singer() {}

    Singer(String name) {
        life.set("The life of " + name);
        agent.set(new Agent("The agent of " + name));
        prizes.put("Grammy", new Prize("Grammy"));
        styles.add(new Style(name + "'s own"));
    }
}
