package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

/** Deleted with its shelf; has tags, and is one of theirs. */
@Table("model_book")
class Book extends VersionedItem {
    @Relationship(backPopulates = "books")
    Ref<Shelf> shelf = Ref.empty();

    @Relationship(backPopulates = "books", secondary = @Secondary("model_book_tag"))
    Set<Tag> tags = new LinkedHashSet<>();
}
