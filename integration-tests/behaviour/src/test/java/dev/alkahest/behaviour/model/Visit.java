package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Outlives what it refers to, once by a plain attribute and once by a Ref. */
@Table("model_visit")
class Visit extends VersionedItem {
    @Relationship(backPopulates = "visits")
    Library library;

    @Relationship(backPopulates = "visits")
    Ref<Reader> reader = Ref.empty();
}
