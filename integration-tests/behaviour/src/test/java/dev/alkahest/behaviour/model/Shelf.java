package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.EXPUNGE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

/** Deleted with its library or when it leaves it, and then its books with it. */
@Table("model_shelf")
class Shelf extends NumberedItem {
    @Relationship(backPopulates = "shelves")
    Ref<Library> library = Ref.empty();

    @Relationship(
            backPopulates = "shelf",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN, EXPUNGE})
    Set<Book> books = new LinkedHashSet<>();
}
