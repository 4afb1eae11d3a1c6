package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** A tree whose branches stay when what they hang on is deleted. */
@Table("model_topic")
class Topic extends VersionedItem {
    @Relationship(backPopulates = "children")
    Ref<Topic> parent = Ref.empty();

    @Relationship(backPopulates = "parent")
    List<Topic> children = new ArrayList<>();
}
