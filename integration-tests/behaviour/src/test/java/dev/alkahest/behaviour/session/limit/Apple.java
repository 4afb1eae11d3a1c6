package dev.alkahest.behaviour.session.limit;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("limit_apple")
class Apple {

    @Id
    Long id;

    @Relationship(backPopulates = "apples")
    Ref<Tree> tree = Ref.empty();

    int weight;
}
