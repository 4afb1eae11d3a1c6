package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** A node of a tree, and of a graph. */
@Table("knot")
class Topic {

    @Id
    String name;

    @Relationship(backPopulates = "parts")
    Ref<Topic> whole = Ref.empty();

    @Relationship(backPopulates = "whole", orderBy = "name")
    List<Topic> parts = new ArrayList<>();

    @Relationship(
            backPopulates = "seenFrom",
            secondary = @Secondary(value = "see_also", columns = "seen_from", targetColumns = "sees"),
            orderBy = "name")
    List<Topic> sees = new ArrayList<>();

    @Relationship(backPopulates = "sees", orderBy = "name")
    List<Topic> seenFrom = new ArrayList<>();

    Topic() {}

    Topic(String name, Topic... parts) {
        this.name = name;
        this.parts.addAll(List.of(parts));
    }
}
