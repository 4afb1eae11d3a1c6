package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Both ends of a relationship between objects of whatever entity it is that grows. */
abstract class Tree<T extends Tree<T>> extends Keyed<Long> {

    @Relationship(backPopulates = "children")
    Ref<T> parent = Ref.empty();

    @Relationship(backPopulates = "parent", cascade = Cascade.ALL)
    List<T> children = new ArrayList<>();
}
