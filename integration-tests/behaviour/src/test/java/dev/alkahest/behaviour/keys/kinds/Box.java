package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** All but the key of a box, which stands in another of its kind. */
abstract class Box<B extends Box<B>> {

    @Column(length = 20)
    String label = "";

    @Relationship(backPopulates = "inner")
    Ref<B> outer = Ref.empty();

    @Relationship(backPopulates = "outer", cascade = Cascade.ALL)
    List<B> inner = new ArrayList<>();

    /** Returns the key as {@code session.get} takes it. */
    abstract Object key();
}
