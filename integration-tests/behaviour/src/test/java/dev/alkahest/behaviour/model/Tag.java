package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Linked with books, of which it has a list. */
@Table("model_tag")
class Tag extends Item {
    @Relationship(backPopulates = "tags")
    List<Book> books = new ArrayList<>();
}
