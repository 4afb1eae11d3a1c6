package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Deleted with its library or when it leaves it; refers to it by a plain attribute. */
@Table("model_poster")
class Poster extends VersionedItem {
    @Relationship(backPopulates = "posters")
    Library library;
}
