package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Deleted with its library, but may leave it; refers to it by a plain attribute. */
@Table("model_desk")
class Desk extends NumberedItem {
    @Relationship(backPopulates = "desks")
    Library library;
}
