package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A tree whose branches stay when what they hang on is deleted. */
@Table("model_topic")
class Topic extends VersionedItem {
    @Relationship(backPopulates = "children")
    Ref<Topic> parent = Ref.empty();

    @Relationship(backPopulates = "parent")
    List<Topic> children = new ArrayList<>();

    @Relationship(joinCondition = "sibling")
    Set<Topic> siblings = new LinkedHashSet<>();

    static Condition sibling(TopicTable topic, TopicTable other) {
        return topic.parentId.eq(other.parentId).and(topic.id.ne(other.id));
    }
}
