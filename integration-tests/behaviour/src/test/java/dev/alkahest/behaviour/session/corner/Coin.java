package dev.alkahest.behaviour.session.corner;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Coin {

    @Id
    Long id;

    String name;

    Integer rank;

    @Relationship(backPopulates = "listed")
    Ref<Chest> lister = Ref.empty();

    @Relationship(backPopulates = "gathered")
    Ref<Chest> gatherer = Ref.empty();

    @Relationship(backPopulates = "ranked")
    Ref<Chest> ranker = Ref.empty();

    @Relationship(backPopulates = "named")
    Ref<Chest> namer = Ref.empty();

    @Relationship(backPopulates = "shared")
    List<Chest> sharers = new ArrayList<>();

    @Relationship(backPopulates = "pooled")
    Set<Chest> poolers = new LinkedHashSet<>();

    Coin() {}

    Coin(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
