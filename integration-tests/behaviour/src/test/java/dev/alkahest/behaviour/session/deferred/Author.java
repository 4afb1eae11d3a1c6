package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import java.util.ArrayList;
import java.util.List;

@Table("shelf_author")
class Author {

    @Id
    Long id;

    @Column(length = 40)
    String name;

    @Column(length = 40)
    final Deferred<String> life = Deferred.empty();

    @Relationship(
            backPopulates = "author",
            cascade = {SAVE_UPDATE, MERGE})
    List<Book> books = new ArrayList<>();

    Author() {}

    Author(String name) {
        this.name = name;
    }
}
