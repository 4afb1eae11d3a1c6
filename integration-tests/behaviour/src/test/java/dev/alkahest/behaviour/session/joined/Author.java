package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("book_author")
class Author {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "author", orderBy = "title")
    List<Book> books = new ArrayList<>();

    Author() {}

    Author(String name) {
        this.name = name;
    }
}
