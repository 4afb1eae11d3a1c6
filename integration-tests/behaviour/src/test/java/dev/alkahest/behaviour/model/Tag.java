package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Linked with objects of many kinds, of which it has lists and sets. */
@Table("model_tag")
class Tag extends NumberedItem {
    @Relationship(backPopulates = "tags")
    List<Book> books = new ArrayList<>();

    @Relationship(backPopulates = "tags")
    List<Stall> stalls = new ArrayList<>();

    @Relationship(backPopulates = "tags")
    List<Medium> media = new ArrayList<>();

    @Relationship(backPopulates = "tags")
    Set<Ledger> ledgers = new LinkedHashSet<>();

    @Relationship(backPopulates = "tags")
    Set<Tour> tours = new LinkedHashSet<>();
}
