package dev.alkahest.behaviour.session.limit;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Its key is that of its orchard and a number. */
@Table("limit_tree")
class Tree {

    @Id
    @Relationship(backPopulates = "trees")
    Ref<Orchard> orchard = Ref.empty();

    @Id
    long number;

    String kind;

    @Relationship(backPopulates = "tree", cascade = Cascade.ALL)
    List<Apple> apples = new ArrayList<>();

    Tree() {}

    Tree(Orchard orchard, long number, String kind) {
        this.orchard = Ref.of(orchard);
        this.number = number;
        this.kind = kind;
    }
}
