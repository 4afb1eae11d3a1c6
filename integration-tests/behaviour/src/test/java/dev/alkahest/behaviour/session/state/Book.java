package dev.alkahest.behaviour.session.state;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Book {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "books")
    Ref<Author> author = Ref.empty();

    Book() {}

    Book(String title) {
        this.title = title;
    }
}
