package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Goes to sights in an order, and has tags in one. */
@Table("model_tour")
class Tour extends NumberedItem {
    @Relationship(backPopulates = "tours", position = "place", secondary = @Secondary("model_tour_sight"))
    List<Sight> sights = new ArrayList<>();

    @Relationship(backPopulates = "tours", position = "place", secondary = @Secondary("model_tour_tag"))
    List<Tag> tags = new ArrayList<>();
}
