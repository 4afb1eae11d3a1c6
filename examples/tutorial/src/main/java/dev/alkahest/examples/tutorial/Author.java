package dev.alkahest.examples.tutorial;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

// tutorial: author
@Table("author")
public class Author {
    @Id
    Long id;

    @Column(length = 80, nullable = false, unique = true)
    String name;

    @Relationship(backPopulates = "author", orderBy = "published")
    List<Book> books = new ArrayList<>();

    Author() {}

    Author(String name) {
        this.name = name;
    }
}
