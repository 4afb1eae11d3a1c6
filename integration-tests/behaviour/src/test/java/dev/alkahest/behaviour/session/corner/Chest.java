package dev.alkahest.behaviour.session.corner;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has a collection of every kind. */
@Table
class Chest {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "lister")
    List<Coin> listed = new ArrayList<>();

    @Relationship(backPopulates = "gatherer")
    Set<Coin> gathered = new LinkedHashSet<>();

    @Relationship(backPopulates = "ranker", position = "rank")
    List<Coin> ranked = new ArrayList<>();

    @Relationship(backPopulates = "namer", mapKey = "name")
    Map<String, Coin> named = new LinkedHashMap<>();

    @Relationship(backPopulates = "sharers", secondary = @Secondary("shared_coin"))
    List<Coin> shared = new ArrayList<>();

    @Relationship(backPopulates = "poolers", secondary = @Secondary("pooled_coin"))
    Set<Coin> pooled = new LinkedHashSet<>();

    /** Its coins know nothing of it. */
    @Relationship(secondary = @Secondary("lent_coin"))
    List<Coin> lent = new ArrayList<>();

    @Relationship(backPopulates = "outer")
    List<Chest> inner = new ArrayList<>();

    @Relationship(backPopulates = "inner")
    Ref<Chest> outer = Ref.empty();

    Chest() {}

    Chest(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
