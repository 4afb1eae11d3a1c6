package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Linked with books, stalls and media, of which it has lists. */
@Table("model_tag")
class Tag extends NumberedItem {
    @Relationship(backPopulates = "tags")
    List<Book> books = new ArrayList<>();

    @Relationship(backPopulates = "tags")
    List<Stall> stalls = new ArrayList<>();

    @Relationship(backPopulates = "tags")
    List<Medium> media = new ArrayList<>();
}
