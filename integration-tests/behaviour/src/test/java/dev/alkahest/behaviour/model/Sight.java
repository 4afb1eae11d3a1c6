package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Has the tours that go to it in an order of its own. */
@Table("model_sight")
class Sight extends VersionedItem {
    @Relationship(backPopulates = "sights", position = "turn")
    List<Tour> tours = new ArrayList<>();
}
